import type { Call, Reply } from './call';
import { badRequest } from './graphError';
import type { SiteRole } from './people/personTable';

export interface Route {
  method: string;
  pattern: string;
  /** Resource units; a function where the query decides. Absent for services that SharePoint does not meter. */
  units?: number | ((call: Pick<Call, 'query'>) => number);
  /** What the caller must be able to do in the site. */
  role?: SiteRole;
  /** Any one of these permissions, for what lies outside the site. */
  permissions?: readonly string[];
  handle: (call: Call) => Reply | Promise<Reply>;
}

interface Compiled {
  route: Route;
  expression: RegExp;
  names: string[];
}

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** `{name}` is one segment, `{name+}` may span several. Graph reads paths without regard to case. */
const compile = (route: Route): Compiled => {
  const names: string[] = [];
  const source = route.pattern
    .split(/(\{\w+\+?\})/)
    .map((part) => {
      const name = /^\{(\w+)(\+?)\}$/.exec(part);
      if (name?.[1] === undefined) return escaped(part);
      names.push(name[1]);
      return name[2] === '+' ? '(.+?)' : '([^/]+?)';
    })
    .join('');
  return { route, expression: new RegExp(`^${source}/?$`, 'i'), names };
};

export type FindRoute = (
  method: string,
  path: string,
) => { route: Route; params: Record<string, string> } | 'method' | 'path';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest('The address is not correctly percent-encoded.');
  }
};

/** A finder over routes: the first whose pattern fits wins. Says whether path or method was the misfit. */
export function routeFinder(routes: readonly Route[]): FindRoute {
  const compiled = routes.map(compile);
  return (method, path) => {
    let misfit: 'method' | 'path' = 'path';
    for (const { route, expression, names } of compiled) {
      const match = expression.exec(path);
      if (match === null) continue;
      if (route.method !== method) {
        misfit = 'method';
        continue;
      }
      const params: Record<string, string> = {};
      for (const [index, name] of names.entries()) params[name] = decoded(match[index + 1] ?? '');
      return { route, params };
    }
    return misfit;
  };
}
