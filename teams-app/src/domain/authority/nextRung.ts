import { heldBefore } from '../ladder/heldBefore';
import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import type { Policy } from '../policy';
import { absenceWords, nameOf } from '../rules/reasons';
import { absenceOf } from '../standing';
import { behindOf } from './behindOf';
import { standInsAtTop } from './standInsAtTop';

export interface NextRung {
  readonly rung: EscalationRecord['rung'];
  readonly holder: PersonRecord;
  /** Why it is not with whoever stands on the rung next above, as a clause; absent where it is. */
  readonly instead?: string;
}

type Climbing = Pick<EscalationRecord, 'rung' | 'holder' | 'project' | 'milestone' | 'raisedBy' | 'heldBefore'>;

/**
 * Where an escalation goes from where it is: owner → SRO → domain lead → leadership group (its chair, see standInsAtTop). Somebody who is away
 * or has left is replaced by their deputy. A rung is passed over that nobody stands on, or on which somebody stands whose matter it is (see
 * behindOf) or who held it before in this round: nobody is asked to chase themselves, nor twice. At the top another of the group has it then; the
 * chair has it all the same where there is no other. Undefined at the top.
 */
export const nextRung = (
  snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'domains' | 'milestones'>,
  escalation: Climbing,
  today: Day,
  policy: Pick<Policy, 'topHolder'>,
): NextRung | undefined => {
  const { people, projects, domains } = snapshot;
  const { rung, holder: before } = escalation;
  const project = projects.get(escalation.project);
  const spared = sparedOf(snapshot, escalation);
  const deputyOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : people.get(id)?.deputy;
  const there = (ids: readonly (string | undefined)[], not: ReadonlySet<string> = spared): PersonRecord | undefined => {
    const found = ids.find((id) => id !== undefined && !not.has(id) && !absenceOf(people.get(id), today));
    return found === undefined ? undefined : people.get(found);
  };
  /** Somebody who is passed over is not asked through their own deputy either. */
  const inTurn = (id: string | undefined, ...standIns: readonly (string | undefined)[]): PersonRecord | undefined =>
    id !== undefined && spared.has(id) ? undefined : there([id, ...standIns]);

  const passed: string[] = [];
  const found = (next: NextRung['rung'], holder: PersonRecord): NextRung => ({
    rung: next,
    holder,
    ...(passed.length > 0 && { instead: passed.join(' and ') }),
  });
  /** Notes why it does not stop at whoever stands on a rung, where it does not. */
  const pass = (id: string | undefined, who: string, holder: PersonRecord | undefined): void => {
    if (!holder || id !== holder.id) passed.push(whyNot(snapshot, escalation, { id, who, today }));
  };

  if (rung === 'Leadership group') return undefined;
  if (rung === 'Owner') {
    const holder = project && inTurn(project.sro, project.deputy, deputyOf(project.sro));
    if (project) pass(project.sro, `the SRO of ${project.code}`, holder);
    if (holder) return found('SRO', holder);
  }
  if (rung !== 'Domain lead') {
    const lead = project && domains.get(project.domain)?.lead;
    const holder = inTurn(lead, deputyOf(lead));
    pass(lead, 'who leads the domain', holder);
    if (holder) return found('Domain lead', holder);
  }
  const top = standInsAtTop(people, policy);
  const holder = there(top) ?? there(top, new Set([before]));
  if (top[0] !== undefined) pass(top[0], 'who chairs the leadership group', holder);
  return holder && found('Leadership group', holder);
};

/** `Sunita Hollybrook, who leads the domain, is away until Fri 4 Dec`. */
const whyNot = (
  snapshot: Parameters<typeof nextRung>[0],
  escalation: Climbing,
  { id, who, today }: { readonly id: string | undefined; readonly who: string; readonly today: Day },
): string => {
  if (id === undefined) return `there is nobody ${who}`;
  const person = snapshot.people.get(id);
  const name = `${nameOf(person)}, ${who},`;
  if (id === escalation.holder || heldBefore(escalation).includes(id)) return `${name} had it before`;
  if (id !== behindOf(escalation, snapshot)) return `${name} ${absenceWords(person, today)}`;
  if (id === escalation.raisedBy) return `${name} raised it`;
  return escalation.milestone === undefined ? `${name} leads the project` : `${name} owns the milestone`;
};

/** Whom an escalation does not come to (again): its holder, those before them in this round, and whose matter it is. */
export const sparedOf = (
  snapshot: Pick<PlanSnapshot, 'projects' | 'milestones'>,
  escalation: Climbing,
): ReadonlySet<string> => {
  const behind = behindOf(escalation, snapshot);
  return new Set([escalation.holder, ...heldBefore(escalation), ...(behind === undefined ? [] : [behind])]);
};
