import type { ListName } from '../../lists';
import { plainWord } from '../tables/plainWord';
import type { FormatId, Mapping } from './mapping';

/** How a mapping names a column: the table or tool it is of, and its heading without what people vary. */
export const columnKey = (of: ListName | FormatId, heading: string): string => `${of}/${plainWord(heading)}`;

/** What a person said that a heading stands for; undefined when they left it as it is proposed. */
export const chosenFor = ({ columns }: Mapping, of: ListName | FormatId, heading: string): string | undefined => {
  const key = columnKey(of, heading);
  return Object.hasOwn(columns, key) ? columns[key] : undefined;
};
