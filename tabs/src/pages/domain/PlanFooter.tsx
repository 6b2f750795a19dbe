import type { ReactElement } from 'react';
import { PlanLegend } from './plan/PlanLegend';
import { PlanTotals } from './PlanTotals';
import type { DomainScene } from './useDomain';
import { usePageStyles } from './usePageStyles';

/** What the signs mean, and how much of the plan is on view. */
export const PlanFooter = ({ view, small }: { readonly view: DomainScene; readonly small: boolean }): ReactElement => {
  const styles = usePageStyles();
  return (
    <footer className={styles.footer}>
      {!small && (
        <div className={styles.legend}>
          <PlanLegend />
        </div>
      )}
      <PlanTotals view={view} small={small} />
    </footer>
  );
};
