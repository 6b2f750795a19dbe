import type { UnfitRecord } from '../plan';
import type { Rule } from './rule';
import { quotable, tellTeam } from './tellTeam';

const id = 'unfitRow';

/** Rows of one list that are named one by one; more are named together. */
const mostOfAList = 5;

/** Tells the programme team once of rows that cannot be read: no rule sees them, so nobody is reminded of what they hold. */
export const unfitRow: Rule = {
  id,
  isNews: true,
  explain: () => 'The programme team is told once of a row in SharePoint that cannot be read, and why.',
  *plan(scene) {
    const byList = new Map<string, UnfitRecord[]>();
    for (const row of scene.snapshot.unfit ?? []) byList.set(row.list, [...(byList.get(row.list) ?? []), row]);
    for (const [list, rows] of byList) {
      const name = list.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      if (rows.length > mostOfAList) {
        const words = `${String(rows.length)} rows in the list of ${name} cannot be read. ${consequence}`;
        yield* tellTeam(scene, { rule: id, moment: `unfit-${list.toLowerCase()}`, words });
        continue;
      }
      for (const row of rows) {
        const words = `${rowName(row)} in the list of ${name} cannot be read${whyOf(row)}. ${consequence}`;
        yield* tellTeam(scene, { rule: id, moment: `unfit-${list.toLowerCase()}-${row.id}`, words });
      }
    }
  },
};

const consequence = 'Until it is put right in SharePoint, no rule sees it and nobody is reminded of it.';

const rowName = ({ id: row, title }: UnfitRecord): string => {
  const name = quotable(title);
  return name === undefined ? `the row with the ID ${row}` : `the row ${name} (ID ${row})`;
};

const whyOf = ({ problems = [] }: UnfitRecord): string =>
  problems.length === 0
    ? ''
    : `: ${problems.map(({ heading, message }) => `“${heading}” ${message}`).join('; ')}`.slice(0, 600);
