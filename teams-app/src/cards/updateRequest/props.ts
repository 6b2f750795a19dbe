import { mayReport, readNoticeKey, type Day, type Rating } from '../../domain';
import type { Project, Update } from '../../lists';
import { cardWords, type ReportFacts, type UpdateRequestFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { Scene } from '../defineCard';
import { reportBefore, reportSince } from '../reports';
import { aboutIn, teamsIdsOf } from '../scene';
import { restsNote, restsUntil } from '../snoozing';

export interface UpdateRequestProps extends UpdateRequestFacts {
  readonly press: PressData;
  /** How it is rated now. */
  readonly rating: Rating;
  readonly why: string;
  readonly restsUntil?: Day | undefined;
  /** For whom it does not rest. */
  readonly restsNote?: string | undefined;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

export const updateRequestProps = (scene: Scene): UpdateRequestProps | undefined => {
  const { snapshot, today, notice } = scene;
  const project = projectOf(scene);
  if (!project) return undefined;
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  const { day: due = today, rule } = readNoticeKey(notice.key) ?? {};
  const last = reportBefore(scene, project.id);
  const report = reportSince(scene, project.id);
  return {
    state: report ? 'answered' : stateOf(rule, due < today),
    code: project.code,
    title: project.title,
    today,
    due,
    cadence: snapshot.domains.get(project.domain)?.updateEvery ?? 'Monthly',
    last: last && factsOf(scene, last),
    report: report && factsOf(scene, report),
    rating: project.rating,
    why: notice.why,
    mayAnswer: viewer !== undefined && mayReport(viewer, project, snapshot),
    restsUntil: restsUntil(scene),
    restsNote: restsNote(scene),
    link: scene.linkTo({ list: 'projects', id: project.id }),
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: {
      card: 'updateRequest',
      notice: notice.id,
      seen: markOf([project.title, project.rating, last?.id, report?.id, report?.modified]),
    },
  };
};

/** Somebody who asks for the card themselves is late for nothing. */
const stateOf = (rule: string | undefined, isPast: boolean): UpdateRequestProps['state'] => {
  if (rule === 'silence') return 'silent';
  if (rule !== 'updateRequest') return 'offered';
  return isPast ? 'late' : 'asked';
};

export const projectOf = (scene: Scene): Project | undefined => scene.snapshot.projects.get(aboutIn(scene, 'projects'));

const factsOf = ({ snapshot }: Scene, { on, by, rating, did, next, help }: Update): ReportFacts => ({
  on,
  byName: snapshot.people.get(by)?.title ?? cardWords.unknownPerson,
  rating,
  did,
  next,
  help,
});
