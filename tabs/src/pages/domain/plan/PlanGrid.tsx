import { mergeClasses } from '@fluentui/react-components';
import {
  Fragment,
  Suspense,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type Ref,
} from 'react';
import type { Calendar, Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { lazyPart } from '../../../parts/lazyPart';
import { useElementHeight, useElementWidth } from '../../../parts/useElementSize';
import { useScrollWindow } from '../../../parts/useScrollWindow';
import { headHeight, lineMargin, rowHeight, type PlanColumns } from './measures';
import { PlanHead } from './PlanHead';
import { planMove } from './planKeys';
import { PlanRowView } from './PlanRowView';
import type { RowScene } from './rowScene';
import { rowsInSight } from './rowsInSight';
import type { PlanRow } from './rowsOf';
import { yearStart } from './timeScale';
import { TimeBackdrop, TodayLine } from './TimeBackdrop';
import { usePeek } from './usePeek';
import { peekOf } from './peekOf';
import { usePlanStyles } from './usePlanStyles';
import { useSideways } from './useSideways';

// Nobody asked for these: what they show is in the milestone's panel as well.
const PeekCard = lazyPart(async () => (await import('./PeekCard')).PeekCard, 'silent');
const PeekLinks = lazyPart(async () => (await import('./PeekLinks')).PeekLinks, 'silent');

/** The columns' widths, once for all rows. */
const widthsOf = (columns: PlanColumns): CSSProperties =>
  Object.fromEntries(Object.entries(columns).map(([name, width]) => [`--plan-${name}`, `${String(width)}px`]));

/** How much of the plan's width is on the screen. */
const viewOf = (width: number) => ({ '--plan-view': width > 0 ? `${String(width)}px` : '100%' }) as CSSProperties;

/** Pixels of the time line's ground drawn in one piece: only what is near the screen has any, or the browser would paint ahead what rows then cover. */
const block = 32 * rowHeight;
const blocksOf = (from: number, to: number): readonly number[] => {
  const tops: number[] = [];
  for (let top = Math.floor(Math.max(0, from) / block) * block; top < to; top += block) tops.push(top);
  return tops;
};

/** In pixels, without scroll bars. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly rows: readonly PlanRow[];
  readonly scene: RowScene;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly label: string;
  /** Id of the milestone whose panel is open. */
  readonly chosen?: string | undefined;
  /** Where what is waited for is looked up. */
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly onFold: (code: string, open: boolean) => void;
  readonly onOpen: (milestone: string) => void;
  readonly scrollerRef: Ref<HTMLDivElement>;
  /** No rows are drawn before it is there. */
  readonly scroller: HTMLDivElement | null;
  /** Its width and height when it came onto the page. */
  readonly first: Size;
}

/** The plan on a page: a tree of projects and milestones on the left, their time line on the right. Only rows in sight are drawn. */
export const PlanGrid = (props: Props): ReactElement => {
  const { rows, scene, calendar, today, chosen, onFold, onOpen, scroller, scrollerRef } = props;
  const styles = usePlanStyles();
  const { columns, scale } = scene;
  // The last day's diamond reaches beyond the line's end by half its width; after an earlier year the line must scroll as far as this one.
  const overhang = scale.start < yearStart(today) ? lineMargin : 8;
  const [activeKey, setActiveKey] = useState<string>();
  const follow = useRef(false);
  const window = useScrollWindow(scroller, props.first.height);
  useSideways(scroller);
  const { peek, hide, keep, handlers } = usePeek();
  const peekId = useId();
  const peeked = chosen === undefined ? peekOf(peek, rows, props.milestones) : undefined;
  const height = Math.max(useElementHeight(scroller, props.first.height) - headHeight, 0);
  const wide = useElementWidth(scroller, props.first.width);

  const drawn = Math.max(rows.length * rowHeight, height);
  const blocks = blocksOf(window.from - headHeight, Math.min(window.to, drawn));
  const active = useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex(({ key }) => key === activeKey),
      ),
    [rows, activeKey],
  );
  const { first, last } = rowsInSight(window, rows.length);
  const shown = scroller ? rows.slice(first, last).map((row, at) => ({ row, index: first + at })) : [];
  const activeRow = scroller ? rows[active] : undefined;
  // The row in the tab order stays on the page when it is scrolled away, or the keyboard would lose its place.
  if (activeRow && (active < first || active >= last)) shown.push({ row: activeRow, index: active });

  useEffect(() => {
    if (!follow.current || !scroller) return;
    follow.current = false;
    const top = active * rowHeight;
    if (top < scroller.scrollTop) scroller.scrollTo({ top });
    const bottom = top + rowHeight + headHeight;
    if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTo({ top: bottom - scroller.clientHeight });
    scroller.querySelector<HTMLElement>(`[data-index="${String(active)}"]`)?.focus({ preventScroll: true });
  }, [active, activeKey, scroller]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // On the project's link Enter follows it.
    if (event.key === 'Enter' && event.target instanceof HTMLAnchorElement) return;
    if (event.key === 'Escape') hide();
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const move = planMove(event.key, rows, active, page);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'fold') onFold(move.code, move.open);
    else if (move.kind === 'open') onOpen(move.milestone);
    else {
      follow.current = true;
      setActiveKey(rows[move.index]?.key);
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    // A link was followed, here or in a window of its own.
    if (event.target instanceof Element && event.target.closest('a')) return;
    const target = event.target instanceof Element ? event.target : undefined;
    const row = rows[Number(target?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN)];
    if (!row) return;
    setActiveKey(row.key);
    const step = target?.closest<SVGElement>('[data-milestone]')?.dataset['milestone'];
    if (row.kind === 'milestone') onOpen(row.standing.milestone.id);
    else if (step !== undefined) onOpen(step);
    else onFold(row.standing.project.code, !row.open);
  };

  return (
    <div className={styles.frame} style={widthsOf(columns)} {...handlers}>
      <div
        ref={scrollerRef}
        role="treegrid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.lead > 0 ? 6 : 5}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div
          role="none"
          className={styles.canvas}
          style={{ ...viewOf(wide), width: columns.left + scale.width + overhang }}
        >
          <PlanHead columns={columns} scale={scale} today={today} />
          <div role="none" className={styles.rows} style={{ height: drawn }}>
            {blocks.map((top) => (
              <Fragment key={top}>
                <div role="none" className={mergeClasses(styles.side, styles.back)} style={{ top, height: block }}>
                  <TimeBackdrop scale={scale} calendar={calendar} height={block} />
                </div>
                <div role="none" className={styles.side} style={{ top, height: block }}>
                  <TodayLine scale={scale} today={today} height={block} />
                </div>
              </Fragment>
            ))}
            {shown.map(({ row, index }) => (
              <PlanRowView
                key={row.key}
                row={row}
                index={index}
                scene={scene}
                active={index === active}
                chosen={row.kind === 'milestone' && row.standing.milestone.id === chosen}
                describedBy={
                  row.kind === 'milestone' && row.standing.milestone.id === peeked?.standing.milestone.id
                    ? peekId
                    : undefined
                }
              />
            ))}
            {peeked && (
              <Suspense fallback={null}>
                <div role="none" className={styles.side}>
                  <PeekLinks rows={rows} scale={scale} links={peeked.links} />
                </div>
              </Suspense>
            )}
          </div>
        </div>
      </div>
      {peeked && scroller && (
        <Suspense fallback={null}>
          <PeekCard id={peekId} peeked={peeked} scene={scene} scroller={scroller} onPointerEnter={keep} />
        </Suspense>
      )}
    </div>
  );
};
