import type { PersonRecord, PlanSnapshot } from '../plan';

/** Who may change a domain's strategy and its objectives: its lead, the lead's deputy, and the programme team. */
export const mayShapeDomain = (
  person: PersonRecord,
  domain: string,
  { domains, people }: Pick<PlanSnapshot, 'domains' | 'people'>,
): boolean => {
  if (person.left) return false;
  const lead = domains.get(domain)?.lead;
  if (person.role === 'Programme team') return true;
  return lead !== undefined && (person.id === lead || person.id === people.get(lead)?.deputy);
};
