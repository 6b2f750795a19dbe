import { referencesWritten } from '../referencesWritten';
import type { ObjectiveRecord } from '../objectives/objectiveRecord';
import type { Day, ProjectRecord } from '../plan';

/** An objective with the projects that serve it. */
export interface ObjectiveLine<O extends ObjectiveRecord = ObjectiveRecord, P extends ProjectRecord = ProjectRecord> {
  readonly objective: O;
  /** In the order they are named. */
  readonly projects: readonly P[];
  /** References that name no project of the domain. */
  readonly unknown: readonly string[];
  /** Open, and its day has passed. */
  readonly late: boolean;
  /** Open, and a project that serves it finishes after its day. */
  readonly finishesLate: readonly P[];
}

/** A domain's objectives by place, and which of its projects serve none. */
export interface Objectives<O extends ObjectiveRecord = ObjectiveRecord, P extends ProjectRecord = ProjectRecord> {
  readonly open: readonly ObjectiveLine<O, P>[];
  /** Met and dropped. */
  readonly settled: readonly ObjectiveLine<O, P>[];
  /** Projects under way or to come that serve no open or met objective, by reference. */
  readonly unserving: readonly P[];
}

interface Maps<O, P> {
  readonly objectives: ReadonlyMap<string, O>;
  readonly projects: ReadonlyMap<string, P>;
}

export const objectivesOf = <O extends ObjectiveRecord, P extends ProjectRecord>(
  { objectives, projects }: Maps<O, P>,
  domain: string,
  today: Day,
): Objectives<O, P> => {
  const ours = [...projects.values()].filter((project) => project.domain === domain);
  const byCode = new Map(ours.map((project) => [project.code.toLowerCase(), project]));
  const lines = [...objectives.values()]
    .filter((objective) => objective.domain === domain)
    .sort(byPlace)
    .map((objective): ObjectiveLine<O, P> => {
      const codes = referencesWritten(objective.projects);
      const serving = codes.flatMap((code) => byCode.get(code.toLowerCase()) ?? []);
      const { state, by } = objective;
      const due = state === 'Open' ? by : undefined;
      return {
        objective,
        projects: serving,
        unknown: codes.filter((code) => !byCode.has(code.toLowerCase())),
        late: due !== undefined && due < today,
        finishesLate:
          due === undefined ? [] : serving.filter(({ finish, rating }) => rating !== 'Complete' && finish > due),
      };
    });
  const serving = new Set(
    lines.flatMap(({ objective, projects: some }) => (objective.state === 'Dropped' ? [] : some.map(({ id }) => id))),
  );
  return {
    open: lines.filter(({ objective }) => objective.state === 'Open'),
    settled: lines.filter(({ objective }) => objective.state !== 'Open'),
    unserving: ours
      .filter(({ id, rating }) => rating !== 'Complete' && !serving.has(id))
      .sort((a, b) => a.code.localeCompare(b.code, 'en-GB', { numeric: true })),
  };
};

const byPlace = (a: ObjectiveRecord, b: ObjectiveRecord): number =>
  (a.position ?? 1000) - (b.position ?? 1000) || a.key.localeCompare(b.key, 'en-GB', { numeric: true });
