import { tableColumns, tableGroups, type TableOrder } from '@ipmo-hub/teams-app/domain';

/** How the table is ordered, as its address says; what it does not understand it ignores. */
export const readTableAddress = (search: string): TableOrder => {
  const query = new URLSearchParams(search);
  return {
    group: tableGroups.find((group) => group === query.get('group')) ?? 'project',
    column: tableColumns.find((column) => column === query.get('sort')) ?? 'forecast',
    descending: query.get('desc') === '1',
  };
};

/** The query string for an order, without what is as it always is; parameters of others are kept. */
export const writeTableAddress = ({ group, column, descending }: TableOrder, search: string): string => {
  const query = new URLSearchParams(search);
  const put = (name: string, value: string | undefined): void => {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  };
  put('group', group === 'project' ? undefined : group);
  put('sort', column === 'forecast' ? undefined : column);
  put('desc', descending ? '1' : undefined);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};
