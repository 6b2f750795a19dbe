import { sweepDrafts } from '../../../../../tabs/src/parts/drafts/sweepDrafts';
import { escalationItem, milestone, project, samplePlan } from '../../../teams-app/domain/samplePlan';

const shelfOf = (keys: readonly string[]) => {
  const kept = [...keys];
  return {
    kept,
    get length() {
      return kept.length;
    },
    key: (at: number) => kept[at] ?? null,
    removeItem: (key: string) => void kept.splice(kept.indexOf(key), 1),
  };
};

test('drafts about what is settled or gone go; the others, other people’s and other keys stay', () => {
  const of = (item: string): string => `ipmo-hub-draft/me/${item}`;
  const staying = [
    of('escalations/50'),
    of('milestones/10/move'),
    of('projects/3/barrier'),
    of('domains/1/risk'),
    of('risks/new:ab'),
    of('risks/99'),
    'ipmo-hub-draft/other/escalations/51',
    'theme',
  ];
  const going = [
    of('escalations/51/close'),
    of('escalations/52'),
    of('milestones/11'),
    of('projects/9'),
    of('actions/7'),
  ];
  const shelf = shelfOf([...going, ...staying]);
  sweepDrafts(
    shelf,
    'me',
    samplePlan({
      projects: [project()],
      milestones: [milestone()],
      escalations: [escalationItem(), escalationItem({ id: '51', state: 'Closed' })],
    }),
  );
  expect(shelf.kept).toEqual(staying);
});
