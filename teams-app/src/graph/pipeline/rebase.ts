import { AppError } from '../../errors';

/**
 * The path below `base` that a link from Graph (`@odata.nextLink`, `Location`) stands for. The link's host is left out, so that a
 * token is never sent to another; a link that is not below the base's path is refused.
 */
export const rebase = (base: string, link: string): string => {
  if (link.startsWith('/')) return link;
  // Nearly every link is of this kind; one with dots is looked at closely.
  if (link.startsWith(`${base}/`) && !dotted.test(link)) return link.slice(base.length);
  const root = new URL(base).pathname.replace(/\/$/, '');
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url?.pathname.startsWith(`${root}/`)) return url.pathname.slice(root.length) + url.search;
  throw new AppError('graph.unexpected', { cause: new Error(`A link leads out of Graph: ${link.slice(0, 80)}`) });
};

const dotted = /[/\\](\.|%2e)/i;
