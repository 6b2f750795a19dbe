import type { CreateOutcome } from '../graph';
import { checkFields, lists, type Domain, type NewItem } from '../lists';
import type { Context } from './context';
import { teamFault } from './meetings/teamFault';
import { refused, refusedFields, type Refused } from './refusals';

/** A domain as the programme team names it; its code begins the references of its projects (VAL-03). */
export type DomainDraft = Pick<NewItem<'domains'>, 'title' | 'code'>;

/** The domains that were asked for, those that were there already among them. */
export interface DomainsSetUp {
  readonly kind: 'set up';
  readonly domains: readonly Domain[];
}

const wellFormed = /^[A-Z]{2,5}$/;

/**
 * Sets domains up, in their order, for the programme team. All are looked at before the first is written; a domain of the same code and name is the same one,
 * so that a repeated call goes on where an earlier one stopped.
 */
export const setUpDomains = async (
  context: Context,
  { domains }: { readonly domains: readonly DomainDraft[] },
): Promise<DomainsSetUp | Refused> => {
  const fault = teamFault(context);
  if (fault) return fault;
  const { snapshot } = context.replica;
  const wanted = domains.map(({ title, code }, at): NewItem<'domains'> => ({
    title: title.replace(/\s+/g, ' ').trim(),
    code: code.trim().toUpperCase(),
    position: snapshot.domains.size + at + 1,
  }));
  const known = new Map([...snapshot.domains.values()].map(({ code, title }) => [code, title]));
  for (const domain of wanted) {
    if (!wellFormed.test(domain.code)) return refused('domain.badCode', { code: domain.code });
    const there = known.get(domain.code);
    if (there !== undefined && !isSameName(there, domain.title))
      return refused('domain.codeTaken', { code: domain.code, domain: there });
    known.set(domain.code, domain.title);
    const problems = checkFields(lists.domains, domain);
    if (problems.length > 0) return refusedFields(problems);
  }
  const written: Domain[] = [];
  for (const domain of wanted) {
    const { item }: CreateOutcome<'domains'> = await context.store.create('domains', domain);
    // Somebody was first with this code in the same moment.
    if (!isSameName(item.title, domain.title))
      return refused('domain.codeTaken', { code: item.code, domain: item.title });
    written.push(item);
  }
  return { kind: 'set up', domains: written };
};

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
