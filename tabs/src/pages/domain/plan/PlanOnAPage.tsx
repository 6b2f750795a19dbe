import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { words } from '../../../words';
import { openProjects } from '../openProjects';
import type { DomainScene } from '../useDomain';
import { extentOf, reachesBeyond } from './extentOf';
import { lineMargin, planColumns } from './measures';
import { PlanGrid, type Size } from './PlanGrid';
import type { RowScene } from './rowScene';
import { rowsOf } from './rowsOf';
import { createTimeScale, yearStart } from './timeScale';
import { useRowLook } from './useRowLook';

interface Props {
  readonly view: DomainScene;
  readonly width: number;
  /** Grows with each press of “Today”. */
  readonly todays: number;
}

/** Lays the plan out for the width there is, and keeps its place on the time line. */
export const PlanOnAPage = ({ view, width, todays }: Props): ReactElement => {
  const { calendar } = useProgramme();
  const { state, go, shown, plan, today, nameOf, pending } = view;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [first, setFirst] = useState<Size>({ width: 0, height: 0 });
  // Measured while it is empty, which lays little out; then its rows are drawn, as many as it shows.
  const take = useCallback((element: HTMLDivElement | null) => {
    setScroller(element);
    if (element) setFirst({ width: element.clientWidth, height: element.clientHeight });
  }, []);
  const reach = useMemo(() => extentOf(plan.projects, today), [plan, today]);
  // A day in another financial year than today says its year.
  const years = useMemo(() => {
    const [from, end] = [yearStart(today), yearStart(today, 1)];
    return (reach.first < from || reach.last >= end) && reachesBeyond(plan.projects, from, end);
  }, [plan, reach, today]);
  const columns = useMemo(() => planColumns(width, years), [width, years]);
  const scale = useMemo(
    // Room for the vertical scroll bar, so that a whole year needs no horizontal one.
    () => createTimeScale({ ...reach, today }, state.zoom, width - columns.left - lineMargin),
    [reach, today, state.zoom, width, columns],
  );
  const open = useMemo(() => openProjects(state, shown), [state, shown]);
  const rows = useMemo(() => rowsOf(shown, open), [shown, open]);
  const look = useRowLook();
  const scene = useMemo((): RowScene => {
    const onTheWay = new Map<string, 'saving' | 'waiting'>();
    for (const [id, edit] of pending) {
      if (edit.state.kind === 'saving' || edit.state.kind === 'waiting') onTheWay.set(id, edit.state.kind);
    }
    return { scale, columns, look, today, nameOf, pending: onTheWay };
  }, [scale, columns, look, today, nameOf, pending]);

  useEffect(() => {
    if (!scroller) return;
    const year = scale.zoom === 'year';
    const shownWidth = scroller.clientWidth - columns.left;
    const from = scale.x(today) - Math.round(shownWidth / 3);
    // Begins with a whole week, or its name would be cut.
    const left = year
      ? scale.x(yearStart(today))
      : Math.max(0, ...scale.weeks.map(({ x }) => x).filter((x) => x <= from));
    scroller.scrollTo({ left: Math.floor(left) });
  }, [scroller, scale, columns, today, todays]);

  const onFold = useCallback(
    (code: string, unfold: boolean) => {
      const rest = [...open].filter((one) => one !== code);
      go({ ...state, open: unfold ? [...rest, code] : rest });
    },
    [go, state, open],
  );
  const onOpen = useCallback(
    (milestone: string) => {
      go({ ...state, milestone }, true);
    },
    [go, state],
  );

  return (
    <PlanGrid
      rows={rows}
      scene={scene}
      calendar={calendar}
      today={today}
      label={`${words.domain.plan}, ${plan.domain.title}`}
      chosen={state.milestone}
      milestones={view.snapshot.milestones}
      onFold={onFold}
      onOpen={onOpen}
      scroller={scroller}
      scrollerRef={take}
      first={first}
    />
  );
};
