import { findNamed } from '@ipmo-hub/teams-app/search';
import type { Destination } from './destinations';

/** More than fit is no help: a word more is. */
const mostFound = 40;
const mostRecent = 6;

/** What is offered for what was typed; before that where the person has been, here left out, then the pages and domains. */
export const offer = (
  all: readonly Destination[],
  typed: string,
  been: readonly string[],
): { readonly recent: number; readonly offered: readonly Destination[] } => {
  if (typed.trim() !== '') return { recent: 0, offered: findNamed(all, typed).slice(0, mostFound) };
  const [here = '', ...before] = been;
  const recent = [...new Set(before.map((path) => leadsTo(path, all)).filter((one) => one !== undefined))]
    .filter(({ to }) => to !== leadsTo(here, all)?.to)
    .slice(0, mostRecent);
  const rest = all.filter((one) => (one.kind === 'page' || one.kind === 'domain') && !recent.includes(one));
  return { recent: recent.length, offered: [...recent, ...rest] };
};

/** The named place that an address shows: the milestone whose panel is open, else its page. */
const leadsTo = (path: string, all: readonly Destination[]): Destination | undefined => {
  const [pathname = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  const milestone = query.get('milestone');
  const owner = query.get('owner');
  const wanted =
    milestone === null ? (owner === null ? pathname : `${pathname}?owner=${owner}`) : `/milestones/${milestone}`;
  return all.find(({ to }) => to === wanted) ?? all.find(({ to }) => to === pathname);
};
