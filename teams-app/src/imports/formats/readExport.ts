import type { Snapshot } from '../../lists';
import { fileWords } from '../../words';
import type { Sheets } from '../files/sheet';
import { chosenFor } from '../mapping/columnKey';
import type { Mapping } from '../mapping/mapping';
import type { RowProblem } from '../problem';
import type { ReadRows } from '../rows/readRows';
import { draftTasks } from './draftTasks';
import { recognise } from './index';
import { questionsOf } from './questionsOf';
import { readTasks } from './readTasks';

/** The rows of another tool's export; each question that nobody answered yet is a problem, and then there are no rows. */
export const readExport = (file: Sheets, mapping: Mapping, snapshot: Snapshot): ReadRows | undefined => {
  const found = mapping.format === 'programme' ? undefined : recognise(file);
  if (found?.format.id !== mapping.format) return undefined;
  const list = readTasks(found, (heading) => chosenFor(mapping, found.format.id, heading), mapping.answers);
  const sheet = found.sheet.name;
  const open = questionsOf(list, mapping.answers, snapshot).filter(({ answer }) => answer === undefined);
  const problems = open.map(({ ask, why }): RowProblem => ({
    sheet,
    say: ask,
    next: `${why} ${fileWords.answer}`,
  }));
  const ignored = file.sheets
    .filter((one) => one !== found.sheet)
    .map(({ name, hidden }) => ({ sheet: name, why: hidden ? ('hidden' as const) : ('no table' as const) }));
  return { drafts: open.length > 0 ? [] : draftTasks(list, mapping.answers, snapshot, sheet), problems, ignored };
};
