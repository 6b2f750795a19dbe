import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { useScrollWindow } from '../../../parts/useScrollWindow';
import { table as words } from '../../../words/table';
import { SlipText } from '../plan/SlipText';
import { groupName } from './groupName';
import type { Line, Row, RowScene } from './rowScene';
import { toggle, type Selection } from './selection';

const heights = { head: 36, row: 72 } as const;

const useStyles = makeStyles({
  // It scrolls with the page.
  list: {
    flexGrow: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  canvas: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    display: 'flex',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    flexGrow: 1,
    minWidth: 0,
    padding: '0 16px',
    margin: 0,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  check: { display: 'flex', alignItems: 'center', justifyContent: 'center', width: '44px', flexShrink: 0 },
  box: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  open: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '10px',
    flexGrow: 1,
    minWidth: 0,
    padding: '9px 16px 9px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: '14px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  when: { textAlign: 'right', whiteSpace: 'nowrap', fontSize: '12px', lineHeight: '18px' },
});

interface Props {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly scene: RowScene;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: (milestone: string) => void;
}

/** The table where there is no room for columns: a card a milestone, opened to be changed. */
export const TableCards = ({ label, lines, scene, selection, onSelect, onOpen }: Props): ReactElement => {
  const styles = useStyles();
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const { from, to } = useScrollWindow(list, undefined, list?.closest('[data-scrolls]'));
  const { placed, height } = useMemo(() => placeLines(lines), [lines]);
  return (
    <div ref={setList} className={styles.list}>
      <ul className={styles.canvas} style={{ height }} aria-label={label}>
        {placed
          .filter(({ top }) => top >= from - heights.row && top <= to)
          .map(({ line, top }) => (
            <li
              key={line.key}
              className={mergeClasses(
                styles.line,
                line.kind === 'row' && selection.ids.has(line.key) && styles.selected,
              )}
              style={{ top, height: heights[line.kind] }}
            >
              {line.kind === 'head' ? (
                <h2 className={styles.head}>
                  <span className={styles.cut}>{groupName(line, scene)}</span>
                  <span className={styles.quiet}>{words.groupCounts(line.count, line.done, line.late)}</span>
                </h2>
              ) : (
                <>
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      className={styles.box}
                      aria-label={words.select(line.standing.milestone.key)}
                      checked={selection.ids.has(line.key)}
                      onChange={() => {
                        onSelect(toggle(selection, line.key));
                      }}
                    />
                  </label>
                  <Card row={line} scene={scene} onOpen={onOpen} />
                </>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
};

/** Where each line stands, in pixels from the top, and how high they are together. */
const placeLines = (lines: readonly Line[]) => {
  let height = 0;
  const placed: { readonly line: Line; readonly top: number }[] = [];
  for (const line of lines) {
    placed.push({ line, top: height });
    height += heights[line.kind];
  }
  return { placed, height };
};

const Card = ({
  row,
  scene,
  onOpen,
}: {
  readonly row: Row;
  readonly scene: RowScene;
  readonly onOpen: (milestone: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { standing, project } = row;
  const { milestone } = standing;
  return (
    <button
      type="button"
      className={styles.open}
      onClick={() => {
        onOpen(milestone.id);
      }}
    >
      <DiamondGlyph look={lookOf(standing)} />
      <span className={styles.text}>
        <div className={mergeClasses(styles.title, styles.cut)}>{milestone.title}</div>
        <div className={mergeClasses(styles.quiet, styles.cut)}>
          {milestone.key} · {project.title}
        </div>
        <div className={mergeClasses(styles.quiet, styles.cut)}>
          {[scene.nameOf(milestone.owner), milestone.note].filter(Boolean).join(' · ')}
        </div>
      </span>
      <span className={styles.when}>
        <div>{formatDay(milestone.done ?? milestone.forecast, scene.today)}</div>
        <SlipText days={standing.slipDays} late={standing.lateDays} settled={milestone.done !== undefined} />
      </span>
    </button>
  );
};
