import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words';
import { FreshnessNote } from './FreshnessNote';
import { PlanLegend } from './plan/PlanLegend';
import type { PlannedProject } from './planTypes';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

/** What the signs mean, and how much of the plan is on view. */
export const PlanFooter = ({ view, small }: { readonly view: DomainScene; readonly small: boolean }): ReactElement => {
  const styles = usePageStyles();
  const milestones = count(view.shown);
  const { projects, milestoneCount } = view.plan;
  const all = view.shown.length === projects.length && milestones === milestoneCount;
  return (
    <footer className={styles.footer}>
      {!small && (
        <div className={styles.legend}>
          <PlanLegend />
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
