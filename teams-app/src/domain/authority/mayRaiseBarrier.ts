import type { PersonRecord, PlanSnapshot, ProjectRecord } from '../plan';

/** Who may raise a barrier on a project: anybody in the programme but its readers, and of those whoever is named on the project or its domain. */
export const mayRaiseBarrier = (
  person: PersonRecord,
  { sro, deputy, lead, domain }: Pick<ProjectRecord, 'sro' | 'deputy' | 'lead' | 'domain'>,
  { domains, people }: Pick<PlanSnapshot, 'domains' | 'people'>,
): boolean =>
  !person.left &&
  (person.role !== 'Reader' ||
    [sro, deputy, lead, people.get(sro)?.deputy, domains.get(domain)?.lead].includes(person.id));
