import { lists, type Snapshot } from '../../lists';
import { readBase, withoutBase } from '../base';
import { fileWords } from '../../words';
import type { Sheets } from '../files/sheet';
import { recognise } from '../formats';
import { roles } from '../formats/format';
import { questionsOf, type Question } from '../formats/questionsOf';
import { readTasks } from '../formats/readTasks';
import { findTable } from '../rows/findTable';
import { headingIndex } from '../tables/headingIndex';
import { plainWord } from '../tables/plainWord';
import { chosenFor, columnKey } from './columnKey';
import { plainMapping, type Mapping } from './mapping';

/** A column of the file and what it stands for, for a person to look over and correct. */
export interface MappedColumn {
  /** Under which a correction is kept in the mapping. */
  readonly key: string;
  readonly heading: string;
  /** One of `choices`; empty when it is left out. */
  readonly stands: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The first filled cells below. */
  readonly examples: readonly string[];
}

export interface MappedTable {
  readonly sheet: string;
  /** What its rows are, in words. */
  readonly rows: string;
  readonly columns: readonly MappedColumn[];
}

/** What a file is taken for, and what has to be asked about it. */
export interface FileDescription {
  /** "a plan exported from Planner"; undefined for the programme's own tables. */
  readonly format: string | undefined;
  /** It keeps what was exported: what others changed since is told from what was edited in it. */
  readonly keepsExport: boolean;
  readonly tables: readonly MappedTable[];
  readonly questions: readonly Question[];
}

/** The mapping that a file's headings suggest. */
export const proposeMapping = (file: Sheets): Mapping => {
  const found = recognise(file);
  return found ? { ...plainMapping, format: found.format.id } : plainMapping;
};

/** How a file is read with a mapping. */
export const describeFile = (whole: Sheets, mapping: Mapping, snapshot: Snapshot): FileDescription => {
  const file = withoutBase(whole);
  const keepsExport = readBase(whole) !== undefined;
  const found = mapping.format === 'programme' ? undefined : recognise(file);
  if (found?.format.id === mapping.format) {
    const { format, sheet, headingRow } = found;
    const list = readTasks(found, (heading) => chosenFor(mapping, format.id, heading), mapping.answers);
    const used = new Map(list.columns.map(({ index, role }) => [index, role]));
    const choices = roles.map((role) => ({ value: role, label: fileWords.roles[role] }));
    const columns = columnsIn(sheet.rows, headingRow).map(({ heading, index, examples }) => ({
      key: columnKey(format.id, heading),
      heading,
      stands: used.get(index) ?? chosenFor(mapping, format.id, heading) ?? '',
      choices,
      examples,
    }));
    return {
      format: format.name,
      keepsExport,
      tables: [{ sheet: sheet.name, rows: 'milestones', columns }],
      questions: questionsOf(list, mapping.answers, snapshot),
    };
  }
  const tables = file.sheets.flatMap((sheet): MappedTable[] => {
    const table = sheet.hidden ? undefined : findTable(sheet, mapping);
    if (!table) return [];
    const { kind, headingRow } = table;
    const known = headingIndex(kind);
    const choices = kind.columns.map(({ list, property, heading }) => ({
      value: `${list}.${property}`,
      label: heading,
    }));
    const columns = columnsIn(sheet.rows, headingRow).map(({ heading, examples }) => {
      const column = known.get(plainWord(heading));
      const proposed = column ? `${column.list}.${column.property}` : '';
      return {
        key: columnKey(kind.list, heading),
        heading,
        stands: chosenFor(mapping, kind.list, heading) ?? proposed,
        choices,
        examples,
      };
    });
    return [{ sheet: sheet.name, rows: lists[kind.list].name.toLowerCase(), columns }];
  });
  return { format: keepsExport ? fileWords.formats.exported : undefined, keepsExport, tables, questions: [] };
};

const columnsIn = (rows: readonly (readonly string[])[], headingRow: number) =>
  (rows[headingRow] ?? []).flatMap((heading, index) =>
    heading === ''
      ? []
      : [
          {
            heading,
            index,
            examples: rows
              .slice(headingRow + 1, headingRow + 60)
              .flatMap((cells) => (cells[index] === undefined || cells[index] === '' ? [] : [cells[index]]))
              .slice(0, 2),
          },
        ],
  );
