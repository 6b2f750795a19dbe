import type { Call } from '../call';
import { notFound } from '../graphError';
import type { ListRow } from './listTable';

/** The list a path names, by id, title or name; 404 when the site has none such. */
export function findList(call: Pick<Call, 'store' | 'params'>): ListRow {
  const list = call.store.lists.find(call.params.list ?? '');
  if (list === undefined) throw notFound('The specified list was not found');
  return list;
}
