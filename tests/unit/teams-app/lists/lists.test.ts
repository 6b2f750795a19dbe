import { headingOf, listNames, lists } from '@ipmo-hub/teams-app/lists';

describe('the lists', () => {
  test.each(listNames)(
    '%s: its key is required and unique, references point at lists, headings do not collide',
    (name) => {
      const { columns, key } = lists[name];
      const byName = new Map(Object.entries(columns));
      expect(byName.get(key)).toMatchObject({ required: true, unique: true });
      const headings = [...byName].map(([column, declared]) => headingOf(column, declared));
      expect(new Set(headings).size).toBe(headings.length);
      for (const column of byName.values()) if (column.kind === 'ref') expect(listNames).toContain(column.to);
    },
  );

  test.each(listNames)('%s stays within SharePoint: 20 indexes, one Title, 12 lookups', (name) => {
    const columns = Object.values(lists[name].columns);
    expect(columns.filter(({ indexed, unique }) => indexed === true || unique === true).length).toBeLessThanOrEqual(20);
    expect(columns.filter(({ kind }) => kind === 'title')).toHaveLength(1);
    expect(columns.filter(({ kind }) => kind === 'ref').length).toBeLessThanOrEqual(12);
  });

  test('every project names an SRO', () => {
    expect(lists.projects.columns.sro.required).toBe(true);
  });
});
