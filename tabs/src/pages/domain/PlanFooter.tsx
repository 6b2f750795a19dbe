import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DiamondGlyph } from '../../parts/DiamondGlyph';
import { words } from '../../words';
import { FreshnessNote } from './FreshnessNote';
import type { PlannedProject } from './planTypes';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  holiday: { width: '2px', height: '12px', backgroundColor: tokens.colorNeutralStroke1 },
  arrow: { stroke: tokens.colorStatusDangerForeground3, fill: 'none' },
  ghost: { stroke: tokens.colorNeutralForeground3, fill: 'none', strokeDasharray: '2 1.6' },
});

/** What the signs mean, and how much of the plan is on view. */
export const PlanFooter = ({ view, small }: { readonly view: DomainScene; readonly small: boolean }): ReactElement => {
  const styles = usePageStyles();
  const own = useStyles();
  const { legend } = words.domain;
  const milestones = count(view.shown);
  const { projects, milestoneCount } = view.plan;
  const all = view.shown.length === projects.length && milestones === milestoneCount;
  return (
    <footer className={styles.footer}>
      {!small && (
        <div className={styles.legend}>
          {(['done', 'next', 'open'] as const).map((look) => (
            <span key={look} className={styles.key}>
              <DiamondGlyph look={look} />
              {legend[look]}
            </span>
          ))}
          <span className={styles.key}>
            <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
              <path d="M5 3l5 5-5 5-5-5Z" transform="translate(1 0)" className={own.ghost} />
              <path d="M11 8h17m-4-2.8L28 8l-4 2.8" className={own.arrow} strokeWidth="1.3" />
            </svg>
            <DiamondGlyph look="late" />
            {legend.slipped}
          </span>
          <span className={styles.key}>
            <span className={own.holiday} aria-hidden="true" />
            {legend.holiday}
          </span>
        </div>
      )}
      <div className={mergeClasses(styles.standing, small && styles.standingSmall)}>
        <span role="status">
          {all
            ? words.domain.totals(projects.length, milestoneCount)
            : words.domain.totalsOf(view.shown.length, projects.length, milestones, milestoneCount)}
        </span>
        <FreshnessNote />
      </div>
    </footer>
  );
};

const count = (projects: readonly PlannedProject[]): number =>
  projects.reduce((sum, { milestones }) => sum + milestones.length, 0);
