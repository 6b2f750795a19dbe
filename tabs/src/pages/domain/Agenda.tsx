import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { agendaOf, formatDay } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../parts/DiamondGlyph';
import { lookOf } from '../../parts/lookOf';
import { useScrollWindow } from '../../parts/useScrollWindow';
import { words } from '../../words';
import { agendaHeading } from '@ipmo-hub/teams-app/words';
import { agendaHeights, agendaLines, type AgendaLine } from './agendaLines';
import { SlipText } from './plan/SlipText';
import type { DomainScene } from './useDomain';

const useStyles = makeStyles({
  // It scrolls with the page.
  list: {
    flexGrow: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  canvas: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  line: { position: 'absolute', left: 0, right: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '0 16px',
    margin: 0,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  range: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '10px',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: '9px 16px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { fontSize: '14px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  meta: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  quiet: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  when: { textAlign: 'right', whiteSpace: 'nowrap', fontSize: '12px', lineHeight: '18px' },
});

/** The plan by date, for screens too narrow for a time line. */
export const Agenda = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const styles = useStyles();
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const { from, to } = useScrollWindow(list, undefined, list?.closest('[data-scrolls]'));
  const { shown, today, state, go } = view;
  const { lines, height } = useMemo(() => agendaLines(agendaOf(shown, today)), [shown, today]);
  return (
    <div ref={setList} className={styles.list} data-testid="agenda">
      <ul className={styles.canvas} style={{ height }} aria-label={words.domain.plan}>
        {lines
          .filter(({ top }) => top >= from - agendaHeights.item && top <= to)
          .map((line) => (
            <li key={line.key} className={styles.line} style={{ top: line.top, height: agendaHeights[line.kind] }}>
              {line.kind === 'head' ? (
                <h2 className={styles.head}>
                  {agendaHeading(line.group, today).heading}
                  <span className={styles.range}>{agendaHeading(line.group, today).days}</span>
                </h2>
              ) : (
                <button
                  type="button"
                  className={styles.item}
                  onClick={() => {
                    go({ ...state, milestone: line.item.standing.milestone.id }, true);
                  }}
                >
                  <AgendaEntry line={line} view={view} />
                </button>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
};

const AgendaEntry = ({
  line,
  view,
}: {
  readonly line: AgendaLine & { kind: 'item' };
  readonly view: DomainScene;
}): ReactElement => {
  const styles = useStyles();
  const { project, standing } = line.item;
  const { title, owner, moved = 0, done, forecast } = standing.milestone;
  return (
    <>
      <DiamondGlyph look={lookOf(standing)} />
      <span className={styles.text}>
        <div className={mergeClasses(styles.title, styles.cut)}>{title}</div>
        <div className={mergeClasses(styles.meta, styles.cut)}>
          {project.code} {project.title}
        </div>
        <div className={mergeClasses(styles.quiet, styles.cut)}>
          {view.nameOf(owner)}
          {moved > 1 && done === undefined ? ` · ${words.domain.movedLong(moved)}` : ''}
        </div>
      </span>
      <span className={styles.when}>
        <div>{formatDay(done ?? forecast, view.today)}</div>
        <SlipText days={standing.slipDays} late={standing.lateDays} settled={done !== undefined} />
      </span>
    </>
  );
};
