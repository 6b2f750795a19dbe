import {
  addStep,
  firstHolder,
  formatDay,
  insteadWords,
  isLive,
  mayRaiseBarrier,
  nextRung,
  policyFrom,
  teamThere,
  type Holder,
} from '../domain';
import type { CreateOutcome } from '../graph';
import { checkFields, lists, type Escalation, type NewItem, type Patch, type Person, type Project } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { unanswered } from './unanswered';
import { writeOver } from './writeOver';

export interface Barrier {
  /** Id of the project. */
  readonly project: string;
  /** Id of the milestone that it stands in the way of; one of the project's. */
  readonly milestone?: string | undefined;
  /** Id of the entry of the RAID log that is sent up: it has one escalation, whoever sends it and whenever. */
  readonly risk?: string | undefined;
  /** The matter in one line. */
  readonly title: string;
  /** What is asked of whoever gets it. */
  readonly ask: string;
}

/**
 * Raises a barrier by hand. It goes to the SRO, or to the rung above whoever raises it, and climbs like any other escalation. The same barrier with
 * the same ask, raised again by the same person on the same day, is refused while it is live; once it has ended it is opened for a new round (and
 * answered as `existing`). An entry of the RAID log is raised once, by whomever, while its escalation is live. Anybody in the programme may, but for readers.
 */
export const raiseBarrier = async (
  context: Context,
  { project: projectId, milestone: milestoneId, risk: riskId, title, ask }: Barrier,
): Promise<CreateOutcome<'escalations'> | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  // The suite asks for nothing.
  if (!person) return refused('authority.unknownPerson');
  const { snapshot } = context.replica;
  const project = snapshot.projects.get(projectId);
  const milestone = milestoneId === undefined ? undefined : snapshot.milestones.get(milestoneId);
  if (!project || (milestoneId !== undefined && milestone?.project !== project.id)) return refused('barrier.gone');
  const risk = riskId === undefined ? undefined : snapshot.risks.get(riskId);
  if (riskId !== undefined && risk?.state !== 'Open') return refused('risk.gone');
  if (risk && (risk.project ?? project.id) !== project.id) return refused('risk.nowhere');
  if (!mayRaiseBarrier(person, project, snapshot))
    return refused('authority.notYours', { who: 'members of the programme' });
  const matter = title.replace(/\s+/g, ' ').trim();
  if (matter === '') return refused('escalation.textMissing', { what: 'what is in the way' });
  if (ask.trim() === '') return refused('escalation.textMissing', { what: 'what you ask for' });

  const asked = holderFor(context, project, person);
  if (!asked) return refused('barrier.nobody');
  const today = todayOf(context);
  const { answerWithinWorkingDays } = policyFrom(snapshot.policies.values());
  const whither = `it goes to ${asked.person.title} (${asked.rung})${insteadWords(asked.instead)}`;
  const reason = `${person.title} raised it on ${formatDay(today, today)}.`;
  const about = milestone ? `milestones/${milestone.id}` : `projects/${project.id}`;
  const fields: NewItem<'escalations'> = {
    title: `${milestone?.key ?? project.code} ${matter}`,
    key: risk
      ? `barrier/risks/${risk.id}`
      : `barrier/${about}/${today}/${person.id}/${await markOf(matter, ask)}/${matter.toLowerCase()}`.slice(0, 255),
    project: project.id,
    ...(milestone && { milestone: milestone.id }),
    ...(risk && { risk: risk.id }),
    trigger: 'Barrier',
    rung: asked.rung,
    holder: asked.person.id,
    state: 'Open',
    reason,
    ask: ask.trim(),
    askedBy: person.id,
    raisedBy: person.id,
    raisedOn: today,
    answerBy: context.calendar.addWorkingDays(today, answerWithinWorkingDays),
    history: addStep(undefined, today, `${person.title} raised it; ${whither}.`),
  };
  const problems = checkFields(lists.escalations, fields);
  if (problems.length > 0) return refusedFields(problems);
  const outcome = await context.store.create('escalations', fields);
  return outcome.kind === 'created'
    ? outcome
    : raiseAgain(context, outcome.item, fields, `${person.title} raised it again; ${whither}.`);
};

/** Opens what has ended for a new round; what is live stays as it is. */
const raiseAgain = async (
  context: Context,
  existing: Escalation,
  { title: _title, key: _key, history: _first, ...asked }: NewItem<'escalations'>,
  words: string,
): Promise<CreateOutcome<'escalations'> | Refused> => {
  let opened = false;
  const item = await writeOver(context, 'escalations', existing, (current): Patch<'escalations'> | undefined => {
    opened = !isLive(current);
    if (!opened) return undefined;
    const history = addStep(current.history, asked.raisedOn, words);
    return { ...unanswered, decided: null, ...asked, round: (current.round ?? 1) + 1, history };
  });
  return opened ? { kind: 'existing', item } : refused('escalation.settled', { state: 'raised' });
};

/** A short mark of what is raised and asked, however it is spaced and capitalised. */
const markOf = async (matter: string, ask: string): Promise<string> => {
  const text = [matter, ask.replace(/\s+/g, ' ').trim()].join('\n').toLowerCase();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Nobody asks themselves: from the SRO it goes to the domain lead, from the domain lead to the leadership group. */
const holderFor = (context: Context, project: Project, person: Person): Omit<Holder, 'because'> | undefined => {
  const { snapshot } = context.replica;
  const today = todayOf(context);
  const policy = policyFrom(snapshot.policies.values());
  const scene = { snapshot, today, policy, team: teamThere(snapshot, today) };
  const first = firstHolder(scene, project, { person: person.id, words: 'raised it and is' });
  if (snapshot.domains.get(project.domain)?.lead !== person.id) return first;
  const from = { rung: 'Domain lead', holder: person.id, raisedBy: person.id, project: project.id } as const;
  const above = nextRung(snapshot, from, today, policy);
  const instead = [`${person.title}, who leads the domain, raised it`, above?.instead].filter(Boolean).join(' and ');
  return above ? { person: above.holder, rung: above.rung, instead } : first;
};
