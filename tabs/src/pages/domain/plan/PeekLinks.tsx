import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { linkPath, type Point } from './linkPath';
import { rowHeight } from './measures';
import type { PlanRow } from './rowsOf';
import type { TimeScale } from './timeScale';

const useStyles = makeStyles({
  svg: { position: 'absolute', top: 0, left: 'var(--plan-x)', overflow: 'visible' },
  clash: { stroke: tokens.colorStatusDangerForeground3, strokeDasharray: '4 2' },
  link: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '1.5px', fill: 'none' },
});

interface Props {
  readonly rows: readonly PlanRow[];
  readonly scale: TimeScale;
  /** Pairs, each from what has to come first to what waits for it. */
  readonly links: readonly (readonly [Milestone, Milestone])[];
}

/** Lines from milestone to milestone where both have a row of their own. */
export const PeekLinks = ({ rows, scale, links }: Props): ReactElement => {
  const styles = useStyles();
  const rowOf = (id: string): number =>
    rows.findIndex((row) => row.kind === 'milestone' && row.standing.milestone.id === id);
  return (
    <svg className={styles.svg} width={scale.width} height={rows.length * rowHeight} aria-hidden="true">
      {links.map(([first, next]) => {
        const [from, to] = [rowOf(first.id), rowOf(next.id)];
        if (from < 0 || to < 0) return null;
        return (
          <path
            key={`${first.id} ${next.id}`}
            className={mergeClasses(styles.link, isClash(first, next) && styles.clash)}
            d={linkPath(at(first, from), at(next, to))}
          />
        );
        function at({ done, forecast }: Milestone, row: number): Point {
          return { x: scale.x(done ?? forecast), y: row * rowHeight + rowHeight / 2 };
        }
      })}
    </svg>
  );
};

/** What has to come first comes later. */
const isClash = (first: Milestone, next: Milestone): boolean =>
  first.done === undefined && next.done === undefined && first.forecast > next.forecast;
