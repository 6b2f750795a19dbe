import { Suspense, useState, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { Skeleton } from '../../../parts/Skeleton';
import { FilterBar } from '../FilterBar';
import { PlanFooter } from '../PlanFooter';
import type { ViewProps } from '../views/defineView';
import { PlanOnAPage } from './PlanOnAPage';
import { usePrintSheet } from './print/usePrintSheet';

const Agenda = lazyPart(async () => (await import('../Agenda')).Agenda, 'place');
export const prepareAgenda = (): Promise<void> => Agenda.prepare();

const NoMatch = lazyPart(async () => (await import('../NoMatch')).NoMatch, 'place');

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
