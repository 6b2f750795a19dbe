import { Suspense, useCallback, useMemo, useState, type ReactElement } from 'react';
import { lazyPart } from '../../../parts/lazyPart';
import { mayEditMilestone, tableOf, type TableOrder } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { useAddress, useSearch } from '../../../app/AddressContext';
import { Skeleton } from '../../../parts/Skeleton';
import { useProgramme } from '../../../programme/TabProgramme';
import { table as words } from '../../../words/table';
import { FilterBar } from '../FilterBar';
import { milestoneNow } from '../milestoneNow';
import { whoMayEdit } from '../panel/whoMayEdit';
import type { ViewProps } from '../views/defineView';
import { cellLocked, lostEdit } from './cellEdit';
import { holdRow } from './holdRow';
import { MilestoneGrid } from './MilestoneGrid';
import { rowIds } from './membersOf';
import type { Editing } from './rowScene';
import { nothingSelected, stillShown, type Selection } from './selection';
import { SelectionBar } from './SelectionBar';
import { readTableAddress, writeTableAddress } from './tableAddress';
import { TableBar } from './TableBar';
import { TableFooter } from './TableFooter';
import { tableLayout, type Editable } from './tableLayout';
import { useTableStyles } from './useTableStyles';

const NoMatch = lazyPart(async () => (await import('../NoMatch')).NoMatch, 'place');
const TableCards = lazyPart(async () => (await import('./TableCards')).TableCards, 'place');
export const prepareCards = (): Promise<void> => TableCards.prepare();

/** The milestones of a domain as a table: sorted, gathered, changed in place, one by one or several at once. */
export const TableView = ({ view, width, small }: ViewProps): ReactElement => {
  const styles = useTableStyles();
  const { edits, calendar } = useProgramme();
  const address = useAddress();
  const search = useSearch();
  const order = useMemo(() => readTableAddress(search), [search]);
  const { shown, plan, snapshot, today, nameOf, pending, me, state, go } = view;
  const matching = useMemo(() => tableOf(shown, order, nameOf), [shown, order, nameOf]);
  const [editing, setEditing] = useState<Editing>();
  const [typed, setTyped] = useState('');
  const edited = editing?.id;
  // What is being changed stays where it is, though somebody else's change takes it out of what the filter lets through.
  const lines = useMemo(
    () => holdRow(matching, () => tableOf(plan.projects, order, nameOf), edited),
    [matching, plan, order, nameOf, edited],
  );
  const [chosen, setChosen] = useState<Selection>(nothingSelected);
  const selection = useMemo(() => stillShown(chosen, rowIds(matching)), [chosen, matching]);
  const [said, say] = useState('');
  if (editing && !lines.some(({ key }) => key === editing.id)) {
    setEditing(undefined);
    say(lostEdit(editing, typed, nameOf));
  }
  const columns = useMemo(() => tableLayout(width, order.group), [width, order.group]);
  const { people } = snapshot;
  const scene = useMemo(
    () => ({ today, nameOf, pending, people, calendar }),
    [today, nameOf, pending, people, calendar],
  );

  const onOrder = useCallback(
    (next: TableOrder) => {
      address.go({ search: writeTableAddress(next, address.search) });
    },
    [address],
  );
  const onOpen = (milestone: string): void => {
    go({ ...state, milestone }, true);
  };
  const mayEdit = (milestone: Milestone): boolean => me !== undefined && mayEditMilestone(me, milestone, snapshot);
  const beginEdit = (milestone: Milestone, column: Editable | undefined): Milestone | undefined => {
    if (column === undefined) return undefined;
    const why = mayEdit(milestone) ? cellLocked(milestone, column) : words.only(whoMayEdit(milestone, view));
    // The same words twice are announced twice.
    say(why === undefined ? '' : why === said ? `${why} ` : why);
    return why === undefined ? milestoneNow(milestone.id, view) : undefined;
  };

  const label = words.label(plan.domain.title);
  const shared = { label, lines, scene, selection, onSelect: setChosen, onOpen };
  const selectionBar = selection.ids.size > 0 && (
    <SelectionBar
      view={view}
      ids={selection.ids}
      small={small}
      onClear={() => {
        setChosen(nothingSelected);
      }}
      say={say}
    />
  );
  return (
    <>
      <FilterBar view={view} small={small} />
      {(!small && selectionBar) || <TableBar order={order} small={small} onOrder={onOrder} />}
      {lines.length === 0 ? (
        <Suspense fallback={<Skeleton />}>
          <NoMatch view={view} />
        </Suspense>
      ) : small && !editing ? (
        <Suspense fallback={<Skeleton />}>
          <TableCards {...shared} />
        </Suspense>
      ) : (
        <MilestoneGrid
          {...shared}
          matching={matching}
          columns={columns}
          order={order}
          editing={editing}
          onEditing={setEditing}
          onTyped={setTyped}
          onSort={(column) => {
            onOrder({ ...order, column, descending: order.column === column && !order.descending });
          }}
          mayEdit={mayEdit}
          beginEdit={beginEdit}
          onEdit={(base, edit) => void edits.saveItem('milestones', base, edit)}
        />
      )}
      {/* Above the cards it would scroll away with them, and push them from under the finger as it comes. */}
      {small && selectionBar}
      <TableFooter view={view} small={small} said={said} />
      <span className={styles.said} role="status">
        {small ? said : ''}
      </span>
    </>
  );
};
