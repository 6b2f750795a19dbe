import { daysBetween } from '../../day';
import { isLive } from '../../ladder/isLive';
import { londonClock } from '../../londonClock';
import type { Day, EscalationRecord } from '../../plan';
import { updatesWanted } from '../../rules/updateRequest';
import { referencesIn } from '../referencesIn';
import { answerDay } from '../matterNames';
import type { MyScene } from './myScene';

/** Something that the person cannot go on without, and who has it. */
export interface Waiting {
  readonly kind: 'escalation' | 'milestone' | 'update';
  readonly id: string;
  /** Id in the People list; undefined while nobody has it. */
  readonly who: string | undefined;
  readonly what: string;
  /** `asked`: nothing was said yet; `seen`: acknowledged; `promised`: a day was promised; `planned`: it stands in the plan; `late`: the day has passed. */
  readonly standing: 'asked' | 'seen' | 'promised' | 'planned' | 'late';
  /** By when it is answered, promised, or expected. */
  readonly by: Day;
  /** Since when the person waits; undefined where the lists do not tell. */
  readonly since: Day | undefined;
  readonly project: { readonly id: string; readonly code: string; readonly title: string } | undefined;
}

/**
 * What the person raised, asked or passed up, or a rule raised about what is theirs, and somebody else holds; the next steps that their own milestones wait for; reports that the
 * projects they answer for owe. The nearest day first.
 */
export const waitingOnOthers = (scene: MyScene): readonly Waiting[] =>
  [...escalations(scene), ...steps(scene), ...reports(scene)].sort((one, other) =>
    one.by === other.by ? (one.what < other.what ? -1 : 1) : one.by < other.by ? -1 : 1,
  );

function* escalations(scene: MyScene): Iterable<Waiting> {
  const { snapshot, me, today } = scene;
  for (const escalation of snapshot.escalations.values()) {
    const { id, title, ask, holder, raisedBy, askedBy, answeredBy, actionBy, project, milestone } = escalation;
    const answerBy = answerDay(scene, escalation);
    // What a rule raised waits in the name of whoever has the milestone, or leads the project.
    const behind = snapshot.milestones.get(milestone ?? '')?.owner ?? snapshot.projects.get(project)?.lead;
    const isMine =
      [raisedBy ?? behind, askedBy].includes(me.id) || (answeredBy === me.id && escalation.state === 'Open');
    if (!isMine || holder === me.id || !isLive(escalation)) continue;
    const by = escalation.state === 'Action agreed' ? (actionBy ?? answerBy) : answerBy;
    yield {
      kind: 'escalation',
      id,
      who: holder,
      what: ask ?? title,
      standing: by < today ? 'late' : standings[escalation.state],
      by,
      since: sinceOf(escalation, me.id),
      project: snapshot.projects.get(project),
    };
  }
}

const standings = {
  Open: 'asked',
  Acknowledged: 'seen',
  'Action agreed': 'promised',
  Returned: 'seen',
  Closed: 'seen',
} as const;

/** Passed up by them: since then; else since it was raised. */
const sinceOf = ({ answeredBy, answeredAt, raisedOn }: EscalationRecord, me: string): Day =>
  answeredBy === me && answeredAt !== undefined ? londonClock(new Date(answeredAt)).day : raisedOn;

function* steps({ snapshot, me, today }: MyScene): Iterable<Waiting> {
  const byKey = new Map([...snapshot.milestones.values()].map((one) => [one.key.toLowerCase(), one]));
  const seen = new Set<string>();
  for (const mine of snapshot.milestones.values()) {
    if (mine.owner !== me.id || mine.done !== undefined) continue;
    for (const key of referencesIn(mine.waitsFor)) {
      const step = byKey.get(key);
      if (!step || step.done !== undefined || step.owner === me.id || seen.has(step.id)) continue;
      // What is far off is no reason to wait yet.
      if (daysBetween(today, step.forecast) > farDays) continue;
      seen.add(step.id);
      yield {
        kind: 'milestone',
        id: step.id,
        who: step.owner,
        what: step.title,
        standing: step.forecast < today ? 'late' : 'planned',
        by: step.forecast,
        since: undefined,
        project: snapshot.projects.get(step.project),
      };
    }
  }
}

const farDays = 60;

function* reports({ rules, snapshot, me, today }: MyScene): Iterable<Waiting> {
  for (const { project, due } of updatesWanted(rules)) {
    const { id, sro, lead } = project;
    if (sro !== me.id || lead === undefined || lead === me.id || due >= today) continue;
    yield {
      kind: 'update',
      id,
      who: lead,
      what: project.title,
      standing: 'late',
      by: due,
      since: undefined,
      project: snapshot.projects.get(id),
    };
  }
}
