import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from '../../../../infra/local/src/graph/route';
import { routes } from '../../../../infra/local/src/graph/routes';

const readme = readFileSync(path.join(__dirname, '../../../../infra/local/README.md'), 'utf8');

const cost = ({ units }: Route) => (typeof units === 'function' ? '1 or 2' : (units ?? 0));
const right = ({ role, permissions }: Route) => role ?? (permissions === undefined ? 'any token' : 'by permission');

/** A line an address, the busiest first. `/drives/{drive}` takes what `/sites/{site}/drive` does. */
const calls = (): string[] => {
  const byPattern = new Map<string, string[]>();
  for (const route of routes) {
    const pattern = route.pattern.replace('/drives/{drive}', '/sites/{site}/drive');
    const said = `${route.method} ${cost(route)} ${right(route)}`;
    const methods = byPattern.get(pattern) ?? [];
    byPattern.set(pattern, methods.includes(said) ? methods : [...methods, said]);
  }
  return [...byPattern].map(([pattern, methods]) => `${pattern.padEnd(72)} ${methods.join(', ')}`);
};

test('the README lists every call there is, its cost and the right it needs, and no other', () => {
  const section = /<!-- calls -->\n+```\n([\s\S]*?)\n```\n+<!-- \/calls -->/.exec(readme)?.[1];
  expect(section?.split('\n')).toEqual(calls());
});

test('the README names every administrative call', () => {
  const source = readFileSync(path.join(__dirname, '../../../../infra/local/src/graph/admin/createAdmin.ts'), 'utf8');
  const administrative = [...source.matchAll(/'(GET|POST|DELETE) \/_local\/(\w+)'/g)];
  expect(administrative.length).toBeGreaterThan(10);
  for (const [, method, name] of administrative)
    expect(readme).toMatch(new RegExp(`\\| [^|]*\\b${String(method)}\\b[^|]*/_local/${String(name)}\\b`));
});
