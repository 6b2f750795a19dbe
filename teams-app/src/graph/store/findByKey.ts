import type { AnyDefinition } from '../codec/anyDefinition';
import type { AnyItem } from '../codec/createCodec';
import { columnName } from '../codec/columnName';
import type { GraphClient } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { demandOk } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { itemIn } from './readItem';
import { sendAll } from './sendAll';
import type { Fields } from './storePorts';

/** The items that have the rows' keys, by filter on the unique column; undefined where there is none. */
export const findByKey = async (
  graph: GraphClient,
  list: SiteList,
  { key }: AnyDefinition,
  rows: readonly Fields[],
): Promise<readonly (AnyItem | undefined)[]> => {
  const answers = await sendAll(
    graph,
    rows.map((row) => ({ method: 'GET', path: pathFor(list, key, String(row[key])) })),
  );
  return answers.map((answer) => {
    const body = demandOk(answer);
    const [first] = isRecord(body) && Array.isArray(body.value) ? (body.value as unknown[]) : [];
    return first === undefined ? undefined : itemIn(list, first);
  });
};

const pathFor = ({ items, codec }: SiteList, key: string, value: string): string => {
  const filter = `fields/${columnName(key)} eq '${value.replaceAll("'", "''")}'`;
  return `${items}?${codec.projection}&$filter=${encodeURIComponent(filter)}`;
};
