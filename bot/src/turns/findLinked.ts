import type { Suite } from '../createSuite';
import { subjectWithId, type Subject } from '../commands';

type Linked = Subject<'domains' | 'projects' | 'milestones'>;

/** What a link of the suite's own leads to: an item's page (`/projects/3`) or a domain's (`/domain/VAL`). Undefined for everything else. */
export const findLinked = ({ programme, plan }: Suite, text: string): Linked | undefined => {
  const link = text.trim();
  if (!link.startsWith(plan) || link.length > 500 || /\s/.test(link) || !URL.canParse(link)) return undefined;
  const { snapshot } = programme.replica;
  const [, page = '', of = ''] = /^\/([a-z]+)\/([^/]+)\/?$/.exec(new URL(link).pathname) ?? [];
  if (page === 'domain') {
    const code = decoded(of).toLowerCase();
    const domain = [...snapshot.domains.values()].find((one) => one.code.toLowerCase() === code);
    return domain && { list: 'domains', item: domain, code: domain.code };
  }
  if (page !== 'domains' && page !== 'projects' && page !== 'milestones') return undefined;
  return subjectWithId(snapshot, page, of);
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
