import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type SyntheticEvent,
} from 'react';
import type { TableColumn, TableOrder } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { useScrollWindow } from '../../../parts/useScrollWindow';
import { cellValue } from './cellEdit';
import type { EditorEnd } from './CellEditor';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { membersOf, rowIds, shareOf } from './membersOf';
import type { Editing, Line, RowScene } from './rowScene';
import { extendTo, nothingSelected, toggle, toggleAll, type Selection } from './selection';
import { gridMove, type Spot } from './tableKeys';
import { headHeight, isEditable, rowHeight, type Editable, type Placed } from './tableLayout';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly label: string;
  /** As they are drawn, with the row that is being changed. */
  readonly lines: readonly Line[];
  /** Those that match the filter: what is selected together is among them. */
  readonly matching: readonly Line[];
  readonly columns: readonly Placed[];
  readonly order: TableOrder;
  readonly scene: RowScene;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onSort: (column: TableColumn) => void;
  readonly onOpen: (milestone: string) => void;
  readonly mayEdit: (milestone: Milestone) => boolean;
  /** The milestone to change in a cell, as it stands; undefined after saying why it cannot be. */
  readonly beginEdit: (milestone: Milestone, column: Editable | undefined) => Milestone | undefined;
  /** The cell being changed; whoever draws the table keeps its row among the lines. */
  readonly editing: Editing | undefined;
  readonly onEditing: (editing: Editing | undefined) => void;
  /** What stands in the editor after each key. */
  readonly onTyped: (value: string) => void;
  readonly onEdit: (base: Milestone, edit: MilestoneEdit) => void;
}

/** The table: a grid with one cell in the tab order, rows drawn only where they are in sight. */
export const MilestoneGrid = (props: Props): ReactElement => {
  const { lines, matching, columns, scene, selection, onSelect, onEdit, beginEdit, editing, onEditing, onTyped } =
    props;
  const styles = useTableStyles();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const window = useScrollWindow(scroller);
  const [at, setAt] = useState<Spot & { readonly key?: string | undefined }>({ row: 0, column: 2 });
  const follow = useRef(false);

  // The cell stays with its row when rows move; where the row is gone, with its place.
  const found = at.key === undefined ? -1 : lines.findIndex(({ key }) => key === at.key);
  const row = at.row < 0 ? -1 : found >= 0 ? found : Math.min(at.row, lines.length - 1);
  const column = Math.min(at.column, columns.length - 1);
  const first = Math.max(0, Math.floor((window.from - headHeight) / rowHeight));
  const last = Math.min(lines.length, Math.ceil(window.to / rowHeight));
  const edited = editing ? lines.findIndex(({ key }) => key === editing.id) : -1;
  const shown = lines
    .map((line, index) => ({ line, index }))
    // The cell in the tab order and the one being changed stay on the page when they are scrolled away, or the keyboard would lose its place.
    .filter(({ index }) => (index >= first && index < last) || index === row || index === edited);

  const go = (to: Spot): void => {
    follow.current = true;
    setAt({ ...to, key: lines[to.row]?.key });
  };
  useEffect(() => {
    if (!follow.current || !scroller || editing) return;
    follow.current = false;
    const spot = lines[row]?.kind === 'head' ? Math.min(column, 1) : column;
    const cell = scroller.querySelector<HTMLElement>(`[data-row="${String(row)}"][data-col="${String(spot)}"]`);
    if (row >= 0) {
      const top = row * rowHeight;
      if (top < scroller.scrollTop) scroller.scrollTo({ top });
      const bottom = top + rowHeight + headHeight;
      if (bottom > scroller.scrollTop + scroller.clientHeight)
        scroller.scrollTo({ top: bottom - scroller.clientHeight });
    }
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, row, column, editing, lines, scroller]);

  const begin = (line: Line | undefined, index: number): void => {
    const name = columns[index]?.column;
    if (line?.kind !== 'row' || name === undefined) return;
    const { milestone } = line.standing;
    if (name === 'title' || name === 'key') props.onOpen(milestone.id);
    else {
      const base = beginEdit(milestone, isEditable(name) ? name : undefined);
      if (!base || !isEditable(name)) return;
      setAt((spot) => (spot.row < 0 ? spot : { ...spot, key: line.key }));
      onTyped(cellValue(base, name));
      onEditing({ id: line.key, base, column: name });
    }
  };
  const select = (line: Line | undefined, extend: boolean): void => {
    if (line?.kind === 'head') onSelect(toggleAll(selection, membersOf(line, matching)));
    else if (line) onSelect(extend ? extendTo(selection, line.key, rowIds(matching)) : toggle(selection, line.key));
  };
  const sortOrAll = (index: number): void => {
    const name = columns[index]?.column;
    if (name === 'select') onSelect(toggleAll(selection, rowIds(matching)));
    else if (name) props.onSort(name);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event;
    if (altKey) return;
    const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 600) - headHeight) / rowHeight) - 1);
    const size = { rows: lines.length, columns: columns.length, page };
    const move = gridMove({ key, shiftKey, control: event.ctrlKey || event.metaKey }, { row, column }, size);
    if (!move || (move.kind === 'clear' && selection.ids.size === 0)) return;
    event.preventDefault();
    const line = lines[row];
    if (move.kind === 'go') {
      const target = lines[move.to.row];
      if (move.extend && line?.kind === 'row' && target?.kind === 'row') {
        const from = selection.anchor === undefined ? { ...selection, anchor: line.key } : selection;
        onSelect(extendTo(from, target.key, rowIds(matching)));
      }
      go(move.to);
    } else if (move.kind === 'all') onSelect(toggleAll(selection, rowIds(matching)));
    else if (move.kind === 'clear') onSelect(nothingSelected);
    else if (row < 0) sortOrAll(column);
    else if (move.kind === 'toggle' || line?.kind === 'head' || columns[column]?.column === 'select')
      select(line, move.kind === 'toggle' && move.extend);
    else begin(line, column);
  };

  const spotOf = (event: SyntheticEvent): Spot | undefined => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['col']) } : undefined;
  };
  // A screen reader may put the focus where no key or press has been.
  const onFocus = (event: SyntheticEvent): void => {
    const spot = spotOf(event);
    if (!spot || editing) return;
    const isHere = spot.row === row && (spot.column === column || lines[row]?.kind === 'head');
    if (!isHere) setAt({ ...spot, key: lines[spot.row]?.key });
  };
  const onInput = ({ target }: SyntheticEvent): void => {
    const isEditor =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (editing && isEditor) onTyped(target.value);
  };
  const onClick = (event: MouseEvent): void => {
    const spot = spotOf(event);
    if (!spot || editing) return;
    const line = lines[spot.row];
    go(spot);
    if (spot.row < 0) sortOrAll(spot.column);
    else if (columns[spot.column]?.column === 'select' || event.ctrlKey || event.metaKey || event.shiftKey)
      select(line, event.shiftKey);
    else if (columns[spot.column]?.column === 'title') begin(line, spot.column);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const spot = spotOf(event);
    if (spot && spot.row >= 0 && !editing && columns[spot.column]?.column !== 'title')
      begin(lines[spot.row], spot.column);
  };

  const finish = (edit: MilestoneEdit | undefined, end: EditorEnd): void => {
    if (!editing) return;
    onEditing(undefined);
    if (edit) onEdit(editing.base, edit);
    if (end === 'left') return;
    const step = end === 'stay' ? undefined : nextCell(lines, columns, { row, column }, end === 'next' ? 1 : -1);
    go(step ?? { row, column });
    const line = lines[step?.row ?? -1];
    if (step && line?.kind === 'row') begin(line, step.column);
  };
  // Rows are drawn again only when something of theirs changes, so what they call must stay the same.
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  const onEnd = useCallback((edit: MilestoneEdit | undefined, end: EditorEnd) => {
    latest.current(edit, end);
  }, []);

  return (
    <div
      ref={setScroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onInput={onInput}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
    >
      <div role="none" className={styles.canvas} style={{ height: headHeight + lines.length * rowHeight }}>
        <GridHead
          columns={columns}
          order={props.order}
          active={row < 0 ? column : undefined}
          all={shareOf(rowIds(matching), selection.ids)}
        />
        {shown.map(({ line, index }) => (
          <GridRow
            key={line.key}
            line={line}
            index={index}
            columns={columns}
            active={index === row ? column : undefined}
            selected={
              line.kind === 'head' ? shareOf(membersOf(line, matching), selection.ids) : selection.ids.has(line.key)
            }
            editing={editing?.id === line.key ? editing : undefined}
            mayEdit={line.kind === 'row' && props.mayEdit(line.standing.milestone)}
            scene={scene}
            onEnd={onEnd}
          />
        ))}
      </div>
    </div>
  );
};

/** The cell to change next, over the end of a row to the next one; undefined past the last. */
const nextCell = (lines: readonly Line[], columns: readonly Placed[], from: Spot, step: 1 | -1): Spot | undefined => {
  const spots = lines.flatMap((line, row) =>
    Math.abs(row - from.row) > 1 || line.kind === 'head'
      ? []
      : columns.flatMap(({ column: name }, column) => (isEditable(name) ? [{ row, column }] : [])),
  );
  const here = spots.findIndex(({ row, column }) => row === from.row && column === from.column);
  return spots[here + step];
};
