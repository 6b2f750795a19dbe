import type { Day, PlanSnapshot, ProjectRecord } from '../plan';
import { readEscalationKey } from './escalationKey';
import { createRaise } from './raise';
import type { Rule, RuleScene } from './rule';
import { tellHolders } from './tellHolders';

const id = 'redTwice';

/** Whether a project is red for the second period running. */
export const isRedTwice = ({ rating, lastRating }: Pick<ProjectRecord, 'rating' | 'lastRating'>): boolean =>
  rating === 'Red' && lastRating === 'Red';

/** Tells the SRO of a project that is rated red for the second period running: once in a stretch of red, however long that lasts. */
export const redTwice: Rule = {
  id,
  explain: () => 'The SRO is told when a project is rated red twice running.',
  *plan(scene) {
    yield* tellHolders(scene, id);
    const raise = createRaise(scene);
    const since = redSince(scene.snapshot);
    for (const project of scene.snapshot.projects.values()) {
      if (!isRedTwice(project)) continue;
      const stretch = since(project);
      yield* raise({
        key: {
          rule: id,
          list: 'projects',
          id: project.id,
          moment: 'red',
          day: raisedUnder(scene, project, stretch.after) ?? stretch.first,
        },
        trigger: 'Red twice',
        project,
        behind: { person: project.lead, words: 'is both its lead and' },
        reason: `${project.code} was rated red twice running.`,
        due: scene.today,
      });
    }
  },
};

/** The day under which this stretch of red was raised before: a report that is entered late must not make it another. */
const raisedUnder = ({ escalationsByKey }: RuleScene, project: ProjectRecord, after: Day): Day | undefined => {
  let last: { readonly raisedOn: Day; readonly day: Day } | undefined;
  for (const { key, trigger, project: concerned, raisedOn } of escalationsByKey.values()) {
    if (trigger !== 'Red twice' || concerned !== project.id || raisedOn <= after) continue;
    const about = readEscalationKey(key);
    if (about?.rule === id && raisedOn > (last?.raisedOn ?? '')) last = { raisedOn, day: about.day };
  }
  return last?.day;
};

interface Stretch {
  /** Its first red report, or the project's start where none says so. */
  readonly first: Day;
  /** The last report that was not red. */
  readonly after: Day;
}

const redSince = ({ updates }: Pick<PlanSnapshot, 'updates'>): ((project: ProjectRecord) => Stretch) => {
  const byProject = new Map<string, { readonly on: Day; readonly red: boolean }[]>();
  for (const { project, on, rating } of updates.values()) {
    const known = byProject.get(project) ?? [];
    known.push({ on, red: rating === 'Red' });
    byProject.set(project, known);
  }
  return ({ id: project, start }) => {
    const reports = byProject.get(project) ?? [];
    const after = reports.reduce((last, { on, red }) => (!red && on > last ? on : last), '');
    const reds = reports.filter(({ on, red }) => red && on > after).map(({ on }) => on);
    return { first: reds.sort()[0] ?? start, after };
  };
};
