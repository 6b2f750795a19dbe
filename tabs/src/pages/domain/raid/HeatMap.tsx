import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { riskBandOrder, type HeatCell, type RiskBand, type RiskBands } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { Toggle } from '../../../parts/Toggle';
import { useBandStyles } from '../../../parts/useBandStyles';
import { raid } from '../../../words/raid';
import type { RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

const useStyles = makeStyles({
  table: {
    width: '100%',
    maxWidth: '560px',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '3px',
    fontSize: '12px',
  },
  side: { width: '32%' },
  head: {
    padding: '0 2px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  rowHead: {
    paddingRight: '4px',
    textAlign: 'left',
    lineHeight: '14px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: { position: 'relative', height: '36px', padding: 0 },
  fill: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    minHeight: '36px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontSize: '14px',
    fontWeight: tokens.fontWeightSemibold,
  },
  press: {
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chosen: { outline: `3px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '0px' },
  axis: { textAlign: 'right' },
  unscored: {
    marginTop: '8px',
    padding: '3px 6px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
  },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px', margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  band: {
    padding: '2px 6px',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

// What counts nothing keeps its place on the map by its edge alone.
const useEdgeStyles = makeStyles({
  Extreme: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  High: { border: `1px solid ${tokens.colorPaletteMarigoldBorder2}` },
  Moderate: { border: `1px solid ${tokens.colorPaletteMarigoldBorder1}` },
  Low: { border: `1px solid ${tokens.colorNeutralStroke2}` },
});

const steps = [1, 2, 3, 4, 5] as const;

/** The 5 × 5 map: how many entries stand where; a number or a band narrows the list to what it counts. */
export const HeatMap = ({ scene }: { readonly scene: RaidScene }): ReactElement => {
  const styles = useStyles();
  const raidStyles = useRaidStyles();
  const bands = useBandStyles();
  const edges = useEdgeStyles();
  const { map, state, go } = scene;
  const isChosen = ({ consequence, likelihood }: HeatCell): boolean =>
    state.cell?.consequence === consequence && state.cell.likelihood === likelihood;
  return (
    <section className={raidStyles.card} aria-labelledby="raid-map">
      <h2 id="raid-map" className={raidStyles.heading}>
        {raid.map}
      </h2>
      <table className={styles.table}>
        <caption className={raidStyles.said}>{raid.mapCaption}</caption>
        <colgroup>
          <col className={styles.side} />
        </colgroup>
        <tbody>
          {map.rows.map(({ likelihood, cells }) => (
            <tr key={likelihood}>
              <th scope="row" className={styles.rowHead}>
                {likelihood} {raid.likelihoodWords[likelihood - 1]}
              </th>
              {cells.map((cell) => (
                <td key={cell.consequence} className={styles.cell}>
                  {cell.count === 0 ? (
                    <>
                      <span className={mergeClasses(styles.fill, edges[cell.band])} aria-hidden="true" />
                      <span className={raidStyles.said}>{raid.emptyCell}</span>
                    </>
                  ) : (
                    <button
                      type="button"
                      className={mergeClasses(
                        styles.fill,
                        styles.press,
                        bands[cell.band],
                        isChosen(cell) && styles.chosen,
                      )}
                      aria-pressed={isChosen(cell)}
                      aria-label={raid.cell(cell.count, cell.consequence, cell.likelihood, cell.score, cell.band)}
                      onClick={() => {
                        const { consequence } = cell;
                        go({
                          ...state,
                          cell: isChosen(cell) ? undefined : { consequence, likelihood },
                          band: undefined,
                          unscored: undefined,
                        });
                      }}
                    >
                      {cell.count}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={mergeClasses(styles.head, styles.axis)}>{raid.consequence}</td>
            {steps.map((consequence) => (
              <th
                key={consequence}
                scope="col"
                className={styles.head}
                title={raid.consequenceWords[consequence - 1]}
                aria-label={`${String(consequence)} ${raid.consequenceWords[consequence - 1] ?? ''}`}
              >
                {consequence}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul className={styles.legend} aria-label={raid.bands}>
        {[...riskBandOrder].reverse().map((band) => (
          <li key={band}>
            <button
              type="button"
              className={mergeClasses(styles.band, bands[band], state.band === band && styles.chosen)}
              aria-pressed={state.band === band}
              onClick={() => {
                go({ ...state, band: state.band === band ? undefined : band, cell: undefined, unscored: undefined });
              }}
            >
              {raid.bandRange(band, ...rangeOf(band, scene.bands))}
            </button>
          </li>
        ))}
      </ul>
      {map.unscored > 0 && (
        <Toggle
          className={styles.unscored}
          size="small"
          appearance="subtle"
          pressed={state.unscored === true}
          onClick={() => {
            go({ ...state, unscored: state.unscored ? undefined : true, cell: undefined, band: undefined });
          }}
        >
          {raid.unscored(map.unscored)}
        </Toggle>
      )}
    </section>
  );
};

/** Least and greatest score of a band that a product of two numbers from 1 to 5 can have. */
const rangeOf = (band: RiskBand, { moderate, high, extreme }: RiskBands): readonly [number, number] => {
  const products = steps.flatMap((one) => steps.map((other) => one * other));
  const [from, below] = {
    Low: [1, moderate],
    Moderate: [moderate, high],
    High: [high, extreme],
    Extreme: [extreme, 26],
  }[band] as [number, number];
  const within = products.filter((score) => score >= from && score < below);
  return within.length === 0 ? [from, below - 1] : [Math.min(...within), Math.max(...within)];
};
