import fc from '../../../../../properties';
import { tableColumns, tableGroups, type TableOrder } from '@ipmo-hub/teams-app/domain';
import { cellEdit, cellFault, cellLocked, lostEdit } from '../../../../../../tabs/src/pages/domain/table/cellEdit';
import { holdRow } from '../../../../../../tabs/src/pages/domain/table/holdRow';
import type { Line } from '../../../../../../tabs/src/pages/domain/table/rowScene';
import {
  extendTo,
  nothingSelected,
  stillShown,
  toggle,
  toggleAll,
} from '../../../../../../tabs/src/pages/domain/table/selection';
import { readTableAddress, writeTableAddress } from '../../../../../../tabs/src/pages/domain/table/tableAddress';
import { gridMove } from '../../../../../../tabs/src/pages/domain/table/tableKeys';
import { tableLayout } from '../../../../../../tabs/src/pages/domain/table/tableLayout';
import { milestone } from '../../../../teams-app/domain/samplePlan';

const today = '2026-11-23';

describe('the address', () => {
  test('keeps the order, and what others keep there', () => {
    const order = fc.record<TableOrder>({
      group: fc.constantFrom(...tableGroups),
      column: fc.constantFrom(...tableColumns),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(order, (given) => {
        const search = writeTableAddress(given, '?q=site&owner=7');
        expect(readTableAddress(search)).toEqual(given);
        expect(new URLSearchParams(search).get('q')).toBe('site');
      }),
    );
  });
  test('ignores what it does not understand', () => {
    expect(readTableAddress('?group=moon&sort=__proto__&desc=yes')).toEqual({
      group: 'project',
      column: 'forecast',
      descending: false,
    });
    expect(writeTableAddress(readTableAddress(''), '')).toBe('');
  });
});

describe('keys', () => {
  const size = { rows: 50, columns: 9, page: 10 };
  const at = { row: 20, column: 4 };
  const press = (key: string, more: { shiftKey?: boolean; control?: boolean } = {}, from = at) =>
    gridMove({ key, shiftKey: false, control: false, ...more }, from, size);
  test.each([
    ['ArrowDown', {}, 21, 4],
    ['ArrowUp', {}, 19, 4],
    ['ArrowLeft', {}, 20, 3],
    ['ArrowRight', {}, 20, 5],
    ['Home', {}, 20, 0],
    ['End', {}, 20, 8],
    ['PageDown', {}, 30, 4],
    ['PageUp', {}, 10, 4],
    ['Home', { control: true }, 0, 0],
    ['End', { control: true }, 49, 8],
    ['ArrowUp', { control: true }, -1, 4],
  ])('%s %j', (key, more, row, column) => {
    expect(press(key, more)).toEqual({ kind: 'go', to: { row, column }, extend: false });
  });
  test('never leave the table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp'),
        fc.boolean(),
        fc.integer({ min: -1, max: 49 }),
        fc.nat({ max: 8 }),
        (key, control, row, column) => {
          const move = press(key, { control }, { row, column });
          expect(move?.kind).toBe('go');
          if (move?.kind !== 'go') return;
          expect(move.to.row).toBeGreaterThanOrEqual(-1);
          expect(move.to.row).toBeLessThan(50);
          expect(move.to.column).toBeGreaterThanOrEqual(0);
          expect(move.to.column).toBeLessThan(9);
        },
      ),
    );
  });
  test('select, change, and leave others be', () => {
    expect(press(' ', { shiftKey: true })).toEqual({ kind: 'toggle', extend: true });
    expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ kind: 'go', extend: true });
    expect(press('a', { control: true })).toEqual({ kind: 'all' });
    expect(['Enter', 'F2', 'Escape', 'a', 'Tab'].map((key) => press(key)?.kind)).toEqual([
      'edit',
      'edit',
      'clear',
      undefined,
      undefined,
    ]);
  });
});

describe('selection', () => {
  const order = ['1', '2', '3', '4', '5'];
  const ids = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].sort();
  test('one, a stretch either way, a group, and none of them again', () => {
    const one = toggle(nothingSelected, '3');
    expect(ids(extendTo(one, '5', order))).toEqual(['3', '4', '5']);
    expect(ids(extendTo(extendTo(one, '5', order), '2', order))).toEqual(['2', '3', '4', '5']);
    expect(ids(toggleAll(one, ['1', '2']))).toEqual(['1', '2', '3']);
    expect(ids(toggleAll(toggleAll(one, ['1', '2']), ['1', '2']))).toEqual(['3']);
    expect(ids(toggle(one, '3'))).toEqual([]);
  });
  test('from where nothing is on view any more it begins anew', () => {
    expect(ids(extendTo({ ids: new Set(), anchor: '9' }, '2', order))).toEqual(['2']);
  });
  test('what is not on view is not selected', () => {
    const both = toggleAll(nothingSelected, ['1', '9']);
    expect(ids(stillShown(both, order))).toEqual(['1']);
    const still = toggle(nothingSelected, '1');
    expect(stillShown(still, order)).toBe(still);
  });
});

describe('a cell', () => {
  const open = milestone({ forecast: '2026-11-16', note: 'Signed' });
  test.each([
    ['forecast', '2026-12-04', undefined, { forecast: '2026-12-04' }],
    ['forecast', '2026-11-20', /passed already/, undefined],
    ['forecast', '', /not a day/, undefined],
    ['forecast', '2026-11-31', /not a day/, undefined],
    // The day that it has may be past; leaving it so is no mistake.
    ['forecast', '2026-11-16', undefined, undefined],
    ['done', '2026-11-23', undefined, { done: '2026-11-23' }],
    ['done', '2026-11-24', /still to come/, undefined],
    ['done', '', undefined, undefined],
    ['note', ' ', undefined, { note: null }],
    ['note', ' Signed ', undefined, undefined],
    ['owner', '2', undefined, { owner: '2' }],
  ] as const)('%s typed as “%s”', (column, value, wrong, edit) => {
    const fault = cellFault(open, column, value, today);
    if (wrong) expect(fault).toMatch(wrong);
    else {
      expect(fault).toBeUndefined();
      expect(cellEdit(open, column, value)).toEqual(edit);
    }
  });
  test('what is done has no forecast to change until it is taken back', () => {
    const done = milestone({ done: '2026-11-02' });
    expect(cellLocked(done, 'forecast')).toMatch(/done/);
    expect(cellLocked(done, 'done')).toBeUndefined();
    expect(cellEdit(done, 'done', '')).toEqual({ done: null });
  });
});

test('columns fill the width, one after the other, and what can be changed is always there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 320, max: 3000 }), fc.constantFrom(...tableGroups), (width, group) => {
      const columns = tableLayout(width, group);
      let left = 0;
      for (const placed of columns) {
        expect(placed.left).toBe(left);
        left += placed.width;
      }
      const names = columns.map(({ column }) => column);
      expect(names).toEqual(expect.arrayContaining(['select', 'key', 'title', 'owner', 'forecast', 'done', 'note']));
      expect(names.includes('baseline') ? left : Math.max(left, width)).toBe(Math.max(left, width));
    }),
  );
});

describe('the row being changed', () => {
  // Only the order of lines matters here.
  const line = (key: string): Line =>
    ({ kind: 'row', key, project: undefined, standing: undefined }) as unknown as Line;
  const all = ['head', 'a', 'b', 'c', 'd'].map(line);
  const shownBut = (...left: readonly string[]) => all.filter(({ key }) => !left.includes(key));
  const keys = (lines: readonly Line[]) => lines.map(({ key }) => key);

  test('stays in its place when the filter leaves it out', () => {
    expect(keys(holdRow(shownBut('b'), () => all, 'b'))).toEqual(['head', 'a', 'b', 'c', 'd']);
    expect(keys(holdRow(shownBut('a', 'b'), () => all, 'b'))).toEqual(['head', 'b', 'c', 'd']);
    expect(keys(holdRow([], () => all, 'd'))).toEqual(['d']);
  });
  test('is left alone where it is on view, where none is changed, and where it is gone', () => {
    const shown = shownBut('a');
    expect(holdRow(shown, () => all, 'b')).toBe(shown);
    expect(holdRow(shown, () => all, undefined)).toBe(shown);
    expect(holdRow(shown, () => all, 'z')).toBe(shown);
  });
  test('says what was typed when its milestone goes', () => {
    const base = milestone();
    const nameOf = (id: string): string => `Person ${id}`;
    expect(lostEdit({ base, column: 'note' }, '', nameOf)).toBe(`“${base.title}” is no longer in this plan.`);
    expect(lostEdit({ base, column: 'note' }, 'Two sites left', nameOf)).toContain('Note: “Two sites left”.');
    expect(lostEdit({ base, column: 'owner' }, '77', nameOf)).toContain('Owner: “Person 77”.');
    expect(lostEdit({ base, column: 'forecast' }, '2027-02-01', nameOf)).toContain('“Mon 1 Feb”');
  });
});
