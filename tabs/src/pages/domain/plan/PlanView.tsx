import { lazy, Suspense, useState, type ReactElement } from 'react';
import { Skeleton } from '../../../parts/Skeleton';
import { FilterBar } from '../FilterBar';
import { PlanFooter } from '../PlanFooter';
import type { ViewProps } from '../views/defineView';
import { PlanOnAPage } from './PlanOnAPage';
import { usePrintSheet } from './print/usePrintSheet';

const Agenda = lazy(async () => ({ default: (await import('../Agenda')).Agenda }));
const NoMatch = lazy(async () => ({ default: (await import('../NoMatch')).NoMatch }));

/** The plan on a page: a time line, or the agenda where there is no room for one. */
export const PlanView = ({ view, width, small }: ViewProps): ReactElement => {
  const [todays, setTodays] = useState(0);
  const { sheet: Sheet, print } = usePrintSheet();
  return (
    <>
      <FilterBar
        view={view}
        small={small}
        onToday={() => {
          setTodays(todays + 1);
        }}
        onPrint={print}
      />
      {view.shown.length === 0 ? (
        <Suspense fallback={<Skeleton />}>
          <NoMatch view={view} />
        </Suspense>
      ) : small ? (
        <Suspense fallback={<Skeleton />}>
          <Agenda view={view} />
        </Suspense>
      ) : (
        <PlanOnAPage view={view} width={width} todays={todays} />
      )}
      <PlanFooter view={view} small={small} />
      {Sheet && <Sheet view={view} />}
    </>
  );
};
