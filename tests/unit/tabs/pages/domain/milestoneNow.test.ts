import type { Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import { nextKeyOf } from '../../../../../tabs/src/pages/domain/add/nextKeyOf';
import { draftNameOf } from '../../../../../tabs/src/pages/domain/add/draftNameOf';
import { milestoneNow } from '../../../../../tabs/src/pages/domain/milestoneNow';
import { batchOf } from '../../../../../tabs/src/pages/domain/table/batch';
import type { PendingEdit } from '../../../../../tabs/src/programme/edits';
import { milestone } from '../../../teams-app/domain/samplePlan';

const there: Milestone = milestone({ id: '7', key: 'VAL-03.1', title: 'Site agreed' });
const added: Milestone = milestone({ id: 'new:e1', key: 'VAL-03.2', title: 'Site open' });
const unsent = (base: Milestone, edit: object, isNew: boolean): PendingEdit<'milestones'> => ({
  list: 'milestones',
  id: base.id,
  base,
  edit,
  isNew,
  state: { kind: 'saving' },
});
const pending = new Map([
  ['7', unsent({ ...there, etag: '"old"' }, { forecast: '2027-01-04' }, false)],
  ['new:e1', unsent(added, {}, true)],
]);
const snapshot = { milestones: new Map([['7', there]]) } as unknown as Snapshot;
const view = { snapshot, pending };

test('a milestone just added is there as it was filled in; of another what SharePoint has', () => {
  expect(milestoneNow('new:e1', view)).toBe(added);
  expect(milestoneNow('7', view)).toBe(there);
  expect(milestoneNow('8', view)).toBeUndefined();
  // Gone from SharePoint with a change still on its way: gone.
  expect(milestoneNow('7', { ...view, snapshot: { milestones: new Map() } as unknown as Snapshot })).toBeUndefined();
});

test('one just added is chosen with others', () => {
  const none = { projects: new Map(), domains: new Map(), people: new Map() };
  const scene = { ...view, snapshot: { ...none, ...snapshot }, nameOf: () => '', me: undefined };
  expect(batchOf(new Set(['7', 'new:e1', '8']), scene).others).toBe(2);
});

test('two added without a connection have different references', () => {
  expect(nextKeyOf('VAL-03', view)).toBe('VAL-03.3');
  expect(nextKeyOf('VAL-03', { ...view, pending: new Map() })).toBe('VAL-03.2');
});

test('what is typed for one project does not stand in the panel of another', () => {
  expect(draftNameOf('1', '3')).not.toBe(draftNameOf('1', '4'));
  expect(draftNameOf('1', undefined)).not.toBe(draftNameOf('2', undefined));
  // Named as what belongs to the project, so that it goes with it.
  expect(draftNameOf('1', '3')).toBe('projects/3/milestone');
});
