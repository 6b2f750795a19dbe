import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../words';
import { FreshnessNote } from './FreshnessNote';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

interface Props {
  readonly view: Pick<DomainScene, 'plan' | 'shown'>;
  readonly small: boolean;
}

/** How much of the plan the filters leave, and from when it is. */
export const PlanTotals = ({ view: { plan, shown }, small }: Props): ReactElement => {
  const styles = usePageStyles();
  const { projects, milestoneCount } = plan;
  const milestones = shown.reduce((sum, one) => sum + one.milestones.length, 0);
  const all = shown.length === projects.length && milestones === milestoneCount;
  return (
    <div className={mergeClasses(styles.standing, small && styles.standingSmall)}>
      <span role="status">
        {all
          ? words.domain.totals(projects.length, milestoneCount)
          : words.domain.totalsOf(shown.length, projects.length, milestones, milestoneCount)}
      </span>
      <FreshnessNote />
    </div>
  );
};
