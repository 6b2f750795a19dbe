import type { Person } from '../graph/people/personTable';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const entry = (url: URL, person: Person): string => {
  const chosen = new URL(url);
  chosen.searchParams.set('person', person.id);
  const about = person.jobTitle === null ? '' : ` <span>${escaped(person.jobTitle)}</span>`;
  return `<li><a href="${escaped(chosen.pathname + chosen.search)}">${escaped(person.displayName)}</a>${about}</li>`;
};

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}
li{margin:.5rem 0}a{font-weight:600}span{opacity:.75}`;

/** The page on which a developer chooses who to be. */
export const peoplePage = (url: URL, people: readonly Person[]): Response => {
  const list = people.map((person) => entry(url, person)).join('\n');
  const body =
    people.length === 0
      ? '<p>The local tenant has no people yet. Add some through <code>POST /_local/users</code>.</p>'
      : `<ul>${list}</ul>`;
  const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in to the local tenant</title><style>${style}</style>
<main><h1>Who do you want to be?</h1><p>This is the local tenant: no passwords, nothing leaves this machine.</p>${body}</main></html>`;
  return new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  });
};
