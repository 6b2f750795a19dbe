import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { words } from '../../../words';
import { table as tableWords } from '../../../words/table';
import { FreshnessNote } from '../FreshnessNote';
import type { DomainScene } from '../useDomain';
import { usePageStyles } from '../usePageStyles';

interface Props {
  readonly view: Pick<DomainScene, 'plan' | 'shown'>;
  readonly small: boolean;
  /** What the table has just said; the keys while it has said nothing. */
  readonly said: string;
}

/** What happened or how to go on, how much of the plan is on view, and from when it is. */
export const TableFooter = ({ view, small, said }: Props): ReactElement => {
  const styles = usePageStyles();
  const { projects, milestoneCount } = view.plan;
  const milestones = view.shown.reduce((sum, one) => sum + one.milestones.length, 0);
  const all = view.shown.length === projects.length && milestones === milestoneCount;
  return (
    <footer className={styles.footer}>
      {!small && <span role="status">{said.trim() === '' ? tableWords.keys : said}</span>}
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
