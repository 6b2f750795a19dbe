import type { ReactElement } from 'react';
import { table as tableWords } from '../../../words/table';
import { PlanTotals } from '../PlanTotals';
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
  return (
    <footer className={styles.footer}>
      {!small && <span role="status">{said.trim() === '' ? tableWords.keys : said}</span>}
      <PlanTotals view={view} small={small} />
    </footer>
  );
};
