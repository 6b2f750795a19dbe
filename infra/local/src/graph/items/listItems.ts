import { invalidRequest, overThreshold, unindexed } from '../graphError';
import { compact } from '../json';
import type { Call, Reply } from '../call';
import type { Column } from '../columns/column';
import { compileFilter } from '../filter/compileFilter';
import { operandColumn, type Operand } from '../filter/operandColumn';
import { parse } from '../filter/parse';
import { findList } from '../lists/findList';
import type { ListRow } from '../lists/listTable';
import { decodeToken, encodeToken, linkWith, tokenNumber } from '../pageLink';
import { readQueryOptions } from '../queryOptions';
import type { SqlPart } from './itemTable';
import { itemShower } from './showItem';

const viewThreshold = 5000;
const defaultPage = 200;
const everything: SqlPart = { sql: '1', values: [] };

const readOrder = (text: string, columns: ReadonlyMap<string, Column>) =>
  text.split(',').map((part) => {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (match?.[1] === undefined) throw invalidRequest(`Invalid $orderby: '${part}'.`);
    const operand = operandColumn(match[1], columns);
    return { operand, sql: `${operand.sql} COLLATE NOCASE ${match[2]?.toLowerCase() === 'desc' ? 'DESC' : 'ASC'}` };
  });

/**
 * Refuses what SharePoint refuses: a column without index, or a second column, unless the caller takes the risk by the
 * Prefer header and the list is below the view threshold.
 */
const checkIndexes = (call: Call, list: ListRow, operands: Operand[], filterOperands: number) => {
  const loose = operands.find((operand) => !operand.indexed);
  if (loose === undefined && filterOperands <= 1) return;
  const prefers = /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.request.headers.get('prefer') ?? '');
  if (!prefers) {
    if (loose !== undefined) throw unindexed(loose.name);
    throw invalidRequest('Only one indexed field can be referenced in filter at a time.');
  }
  if (list.itemCount >= viewThreshold) throw overThreshold();
};

/** `GET …/items`: a page of a list, filtered and ordered as far as SharePoint goes. */
export function listItems(call: Call): Reply {
  const { store } = call;
  const list = findList(call);
  const options = readQueryOptions(call.query);
  const columns = store.columns.of(list.id);
  const filter = options.filter === undefined ? undefined : compileFilter(parse(options.filter), list.id, columns);
  const order = options.orderby === undefined ? [] : readOrder(options.orderby, columns);
  const filterOperands = filter?.operands ?? [];
  checkIndexes(call, list, [...filterOperands, ...order.map(({ operand }) => operand)], filterOperands.length);

  const where = filter ?? everything;
  const narrow =
    filter !== undefined && list.itemCount >= viewThreshold && filterOperands.some(({ name }) => name !== 'ID');
  if (narrow && store.items.count(list.id, where, viewThreshold + 1) > viewThreshold) throw overThreshold();

  const size = Math.min(options.top ?? defaultPage, viewThreshold);
  const token = options.skipToken === undefined ? undefined : decodeToken(options.skipToken);
  // In the plain order the last id marks the place, so that items added or deleted meanwhile shift nothing.
  const plain = order.length === 0;
  const after = token !== undefined && plain ? tokenNumber(token, 'after') : 0;
  const offset = token !== undefined && !plain ? tokenNumber(token, 'offset') : 0;
  const page: SqlPart = plain ? { sql: `id > ? AND (${where.sql})`, values: [after, ...where.values] } : where;
  const sql = [...order.map((part) => part.sql), 'id'].join(', ');
  const rows = store.items.page(list.id, page, sql, size + 1, offset);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next =
    rows.length > size && last !== undefined
      ? linkWith(
          call.root,
          call.request.path,
          call.query,
          ['$skiptoken'],
          ['$skiptoken', encodeToken(plain ? { after: last.id } : { offset: offset + size })],
        )
      : undefined;
  const show = itemShower(store, list, options);
  return { status: 200, body: { ...compact({ '@odata.nextLink': next }), value: shown.map(show) } };
}
