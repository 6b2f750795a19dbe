import { AppError } from '../../errors';
import type { AnyDefinition } from '../codec/anyDefinition';
import type { AnyItem } from '../codec/createCodec';
import type { GraphAnswer } from '../pipeline/graphClient';
import { refusalOf } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { findByKey } from './findByKey';
import { isDuplicate } from './isDuplicate';
import { sendAll } from './sendAll';
import type { Fields, StorePorts } from './storePorts';

export interface CreatedRow {
  readonly kind: 'created' | 'existing';
  readonly item: AnyItem;
}

const mostRounds = 4;

/**
 * Creates the rows (20 at most) side by side. A create is never repeated blindly: when no answer tells whether it was done, its key is looked up, and
 * only a row that is not there is sent again; should the first attempt land late after all, the unique column refuses the second.
 */
export const createRows = async (
  { graph, random, sleep }: StorePorts,
  list: SiteList,
  definition: AnyDefinition,
  rows: readonly Fields[],
): Promise<readonly CreatedRow[]> => {
  const made = new Map<Fields, CreatedRow>();
  let open = rows;
  let last: AppError | undefined;
  for (let round = 1; open.length > 0; round += 1) {
    if (round > mostRounds) throw last ?? new AppError('graph.unreachable');
    if (round > 1) await sleep(random() * 500 * 2 ** round);
    const answers = await sendAll(
      graph,
      open.map((row) => ({ method: 'POST', path: list.items, body: { fields: list.codec.encode(row) } })),
    );
    const doubtful: { readonly row: Fields; readonly answer: GraphAnswer }[] = [];
    open.forEach((row, index) => {
      const answer = answers[index];
      if (!answer) return;
      const decoded = answer.status === 201 ? list.codec.decode(answer.body) : undefined;
      if (decoded?.fit) made.set(row, { kind: 'created', item: decoded.item });
      else if (answer.status < 400 || answer.status >= 500 || isDuplicate(answer)) doubtful.push({ row, answer });
      else last = refusalOf(answer);
    });
    const items = await findByKey(
      graph,
      list,
      definition,
      doubtful.map(({ row }) => row),
    );
    doubtful.forEach(({ row, answer }, index) => {
      const item = items[index];
      if (item) made.set(row, { kind: 'existing', item });
      else last = refusalOf(answer);
      // Refused as a duplicate, but not of this key: sending it again changes nothing.
      if (!item && isDuplicate(answer)) throw refusalOf(answer);
    });
    open = open.filter((row) => !made.has(row));
    if (last && open.length > 0 && !mayPass(last)) throw last;
  }
  return rows.flatMap((row) => made.get(row) ?? []);
};

const mayPass = ({ code }: AppError): boolean =>
  code === 'graph.unreachable' || code === 'graph.unexpected' || code === 'graph.busy';
