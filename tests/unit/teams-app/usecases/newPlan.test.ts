import { createMilestone, createProject } from '@ipmo-hub/teams-app/usecases';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { beatrix, domain, kofi, milestone, nia, person, project, samplePlan, sunita, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const rita = person('7', 'Rita Larkspur', { role: 'Reader' });
const gone = person('8', 'Somebody Else', { left: true });
const programme = (projects: readonly Project[] = [project()]) =>
  memoryProgramme(
    samplePlan({
      people: [kofi, beatrix, nia, sunita, wen, rita, gone],
      projects,
      domains: [domain(), domain({ id: '2', code: 'SAF', lead: '2' })],
      milestones: [milestone({ key: 'VAL-03.2' }), milestone({ id: '11', key: 'VAL-03.9', title: 'Half switched' })],
    }),
    '2026-11-23T09:30:00Z',
  );

describe('adding a project', () => {
  const draft = {
    title: '  Homecare  framework ',
    domain: '1',
    sro: nia.id,
    lead: kofi.id,
    start: '2027-01-11',
    finish: '2027-03-31',
    stage: 'Planning',
  } as const;

  test('gives the next number of the domain; what it is to finish by is agreed, and nobody has rated it', async () => {
    const suite = programme([
      project(),
      project({ id: '4', code: 'VAL-11' }),
      project({ id: '5', code: 'SAF-40', domain: '2' }),
    ]);
    expect(await createProject(suite.as(sunita), draft)).toMatchObject({
      kind: 'created',
      item: {
        code: 'VAL-12',
        title: 'Homecare framework',
        rating: 'Not started',
        baselineFinish: '2027-03-31',
        finish: '2027-03-31',
        stage: 'Planning',
      },
    });
  });

  test('the first of a domain is number one; the same title again is the same project', async () => {
    const suite = programme([]);
    expect(await createProject(suite.as(sunita), draft)).toMatchObject({ item: { code: 'VAL-01' } });
    expect(await createProject(suite.as(sunita), { ...draft, title: 'homecare Framework' })).toMatchObject({
      kind: 'existing',
      item: { code: 'VAL-01' },
    });
    expect(suite.writes).toEqual(['create projects']);
  });

  test('a number that somebody else took meanwhile means the next one', async () => {
    const suite = programme();
    suite.others('projects', '500', { ...project({ code: 'VAL-04', title: 'Theirs' }) });
    expect(await createProject(suite.as(sunita), draft)).toMatchObject({ kind: 'created', item: { code: 'VAL-05' } });
  });

  test.each([
    ['whoever does not shape the domain', kofi, draft, 'authority.notYours'],
    ['a reader', rita, draft, 'authority.notYours'],
    ['no such domain', sunita, { ...draft, domain: '9' }, 'objective.nowhere'],
    ['an SRO who left', sunita, { ...draft, sro: gone.id }, 'project.personGone'],
    ['a lead whom nobody knows', sunita, { ...draft, lead: '99' }, 'project.personGone'],
    ['an end before its beginning', sunita, { ...draft, finish: '2027-01-10' }, 'project.finishBeforeStart'],
    ['no title', sunita, { ...draft, title: ' ' }, 'write.invalid'],
    ['no day', sunita, { ...draft, start: '' }, 'write.invalid'],
    ['a day that is none', sunita, { ...draft, finish: 'soon' }, 'write.invalid'],
  ])('%s is refused and writes nothing', async (_what, who, given, code) => {
    const suite = programme();
    expect(await createProject(suite.as(who), given)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });
});

describe('adding a milestone', () => {
  const draft = { title: ' All  trusts live', project: '3', owner: wen.id, forecast: '2027-02-26' } as const;

  test('gives the next number of the project, and agrees its day', async () => {
    expect(await createMilestone(programme().as(kofi), draft)).toMatchObject({
      kind: 'created',
      item: { key: 'VAL-03.10', title: 'All trusts live', baseline: '2027-02-26', forecast: '2027-02-26' },
    });
  });

  test('twice is once; the same title for another day is another milestone', async () => {
    const suite = programme();
    await createMilestone(suite.as(kofi), draft);
    expect(await createMilestone(suite.as(kofi), draft, { attempted: true })).toMatchObject({ kind: 'existing' });
    expect(await createMilestone(suite.as(kofi), { ...draft, forecast: '2027-03-26' })).toMatchObject({
      item: { key: 'VAL-03.11' },
    });
    expect(suite.writes).toEqual(['create milestones', 'create milestones']);
  });

  test.each([
    ['whoever may not change the project', nia, draft, 'authority.notYours'],
    ['no such project', beatrix, { ...draft, project: '9' }, 'milestone.nowhere'],
    ['an owner who left', beatrix, { ...draft, owner: gone.id }, 'milestone.ownerGone'],
    ['a day that has passed', beatrix, { ...draft, forecast: '2026-11-20' }, 'milestone.pastDate'],
    ['no title', beatrix, { ...draft, title: '' }, 'write.invalid'],
    ['no day', beatrix, { ...draft, forecast: '' }, 'write.invalid'],
  ])('%s is refused and writes nothing', async (_what, who, given, code) => {
    const suite = programme();
    expect(await createMilestone(suite.as(who), given)).toMatchObject({ kind: 'refused', error: { code } });
    expect(suite.writes).toEqual([]);
  });
});
