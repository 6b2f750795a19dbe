import type { ListName } from '../../lists';
import type { Cell, Draft, Place } from './draft';
import type { MatchedColumn } from './matchHeadings';

const looksLikeCode = (text: string): boolean => /^[A-Za-z]{1,8}[- ./]?\d{1,4}$/.test(text);

/**
 * The drafts in a row: its own, and that of its project when a table of milestones carries columns of the project. A project goes by its reference, else by its
 * name; a column headed "Project" may hold either.
 */
export const splitRow = (
  list: ListName,
  columns: readonly MatchedColumn[],
  cells: readonly string[],
  place: Place,
): readonly Draft[] => {
  const own = draftOf(list, columns, cells, place);
  if (list !== 'milestones') return [own];
  const project = draftOf('projects', columns, cells, place);
  const identity = own.cells.get('project') ?? project.cells.get('code') ?? project.cells.get('title');
  if (identity === undefined || project.headings.size === 0) return [own];
  const named = new Map(project.cells);
  if (!named.has('code') && !named.has('title')) named.set(looksLikeCode(identity.text) ? 'code' : 'title', identity);
  const code = named.get('code') ?? named.get('title') ?? identity;
  return [
    { ...project, cells: named, told: true },
    { ...own, cells: new Map(own.cells).set('project', code) },
  ];
};

const draftOf = (list: ListName, columns: readonly MatchedColumn[], cells: readonly string[], place: Place): Draft => {
  const filled = new Map<string, Cell>();
  const headings = new Map<string, string>();
  for (const { column, index, heading } of columns) {
    if (column.list !== list) continue;
    headings.set(column.property, heading);
    const text = cells[index] ?? '';
    if (text !== '') filled.set(column.property, { text, heading });
  }
  return { list, place, cells: filled, headings };
};
