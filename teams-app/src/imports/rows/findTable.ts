import type { Sheet } from '../files/sheet';
import { chosenFor } from '../mapping/columnKey';
import { plainMapping, type Mapping } from '../mapping/mapping';
import { tableKinds, type TableColumn, type TableKind } from '../tables';
import { headingIndex } from '../tables/headingIndex';
import { plainWord } from '../tables/plainWord';
import { searched } from './searched';

export interface FoundTable {
  readonly kind: TableKind;
  /** Index of the row with the headings. */
  readonly headingRow: number;
}

/**
 * Finds the table on a sheet: the row whose cells are most often headings of one kind of table. The sheet's name decides between kinds where it says
 * anything. Undefined when the sheet holds no table that the programme knows.
 */
export const findTable = ({ name, rows }: Sheet, mapping: Mapping = plainMapping): FoundTable | undefined => {
  const word = plainWord(name);
  const named = tableKinds.filter(({ sheetNames }) => sheetNames.some((sheetName) => plainWord(sheetName) === word));
  let best: (FoundTable & { readonly score: number }) | undefined;
  for (const kind of named.length > 0 ? named : tableKinds) {
    const index = headingIndex(kind);
    const columnFor = (heading: string): TableColumn | undefined => {
      const choice = chosenFor(mapping, kind.list, heading);
      return choice === undefined
        ? index.get(plainWord(heading))
        : kind.columns.find(({ list, property }) => choice === `${list}.${property}`);
    };
    for (const [headingRow, row] of rows.slice(0, searched).entries()) {
      const known = new Set(row.flatMap((cell) => (cell === '' ? [] : (columnFor(cell) ?? []))));
      const own = [...known].filter(({ list }) => list === kind.list);
      const isTable = own.some(({ property }) => property === 'title') && (known.size >= 2 || named.length > 0);
      // Its own columns say more about what a table is than what it borrows from its project.
      const score = known.size + own.length * 0.6;
      if (isTable && score > (best?.score ?? 0)) best = { kind, headingRow, score };
    }
  }
  return best && { kind: best.kind, headingRow: best.headingRow };
};
