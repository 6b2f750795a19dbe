import { lists } from '../../lists';
import type { Sheet } from '../files/sheet';
import type { RowProblem } from '../problem';
import { tableKinds, type TableKind } from '../tables';
import { headingIndex } from '../tables/headingIndex';
import { plainWord } from '../tables/plainWord';
import { nearestWord } from './nearestWord';
import { searched } from './searched';
import { shorten } from './shorten';

interface Missed {
  readonly kind: TableKind;
  readonly known: number;
  /** Index of the row that may be its headings. */
  readonly headingRow: number;
}

/**
 * The problem of a sheet in which no table was found, though it was meant to hold one: its name is a table's, or two of its cells in a row are headings of one. A
 * heading that is misspelt must not lose a whole sheet without a word. Undefined when the sheet says nothing of the kind.
 */
export const missedTable = ({ name, rows }: Sheet): RowProblem | undefined => {
  const word = plainWord(name);
  const named = tableKinds.filter(({ sheetNames }) => sheetNames.some((sheetName) => plainWord(sheetName) === word));
  const best = (named.length > 0 ? named : tableKinds)
    .map((kind) => closest(kind, rows))
    .reduce((one, other) => (other.known > one.known ? other : one));
  if (named.length === 0 && best.known < 2) return undefined;
  const title = best.kind.columns.find(({ property, list }) => property === 'title' && list === best.kind.list);
  const column = title?.heading ?? 'Name';
  const written = (rows[best.headingRow] ?? []).filter(
    (cell) => cell !== '' && !headingIndex(best.kind).has(plainWord(cell)),
  );
  const near = nearestWord(column, written.map(shorten));
  const unless = 'if the sheet is no table of the programme, hide it.';
  return {
    sheet: name,
    ...(best.known > 0 || near !== undefined ? { row: best.headingRow + 1 } : {}),
    column: near ?? column,
    ...(near === undefined ? {} : { found: near }),
    say: `This looks like a table of ${lists[best.kind.list].name.toLowerCase()}, but it has no column “${column}”, so none of it can be read.`,
    next:
      near === undefined
        ? `Add the column “${column}”; ${unless}`
        : `If “${near}” is it, call it “${column}”; ${unless}`,
  };
};

/** The row with most headings of a kind; where there is none, the first that is filled. */
const closest = (kind: TableKind, rows: Sheet['rows']): Missed => {
  const index = headingIndex(kind);
  const first = Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell !== '')),
  );
  let best: Missed = { kind, known: 0, headingRow: first };
  for (const [headingRow, cells] of rows.slice(0, searched).entries()) {
    const known = new Set(cells.flatMap((cell) => (cell === '' ? [] : (index.get(plainWord(cell)) ?? [])))).size;
    if (known > best.known) best = { kind, known, headingRow };
  }
  return best;
};
