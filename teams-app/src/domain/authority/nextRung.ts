import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import type { Policy } from '../policy';
import { absenceOf } from '../standing';
import { standInsAtTop } from './standInsAtTop';

export interface NextRung {
  readonly rung: EscalationRecord['rung'];
  readonly holder: PersonRecord;
}

/**
 * Where an escalation goes from where it is: owner → SRO → domain lead → leadership group (its chair, see standInsAtTop). Somebody who is away
 * or has left is replaced by their deputy; a rung that nobody stands on, or on which the same person stands again, is passed over. Undefined at
 * the top.
 */
export const nextRung = (
  snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'domains'>,
  escalation: Pick<EscalationRecord, 'rung' | 'holder' | 'project'>,
  today: Day,
  policy: Pick<Policy, 'topHolder'>,
): NextRung | undefined => {
  const { people, projects, domains } = snapshot;
  const { rung, holder: before } = escalation;
  const project = projects.get(escalation.project);
  const deputyOf = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : people.get(id)?.deputy;
  const there = (ids: readonly (string | undefined)[]): PersonRecord | undefined => {
    const found = ids.find((id) => id !== undefined && id !== before && !absenceOf(people.get(id), today));
    return found === undefined ? undefined : people.get(found);
  };

  if (rung === 'Leadership group') return undefined;
  if (rung === 'Owner') {
    const holder = project && there([project.sro, project.deputy, deputyOf(project.sro)]);
    if (holder) return { rung: 'SRO', holder };
  }
  if (rung !== 'Domain lead') {
    const lead = project && domains.get(project.domain)?.lead;
    // Somebody who is passed over is not asked again through their own deputy.
    const holder = lead === before ? undefined : there([lead, deputyOf(lead)]);
    if (holder) return { rung: 'Domain lead', holder };
  }
  const holder = there(standInsAtTop(people, policy));
  return holder && { rung: 'Leadership group', holder };
};
