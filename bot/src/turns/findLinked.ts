import { readPath, type Place } from '@ipmo-hub/teams-app/links';
import { subjectWithId } from '@ipmo-hub/teams-app/search';
import type { Person } from '@ipmo-hub/teams-app/lists';
import { statusOf, type Shown } from '../commands';
import type { Suite } from '../createSuite';

const longest = 500;

/** The first link of the suite's own in a text: an address below that of the tabs. */
export const linkIn = ({ tabs }: Pick<Suite, 'tabs'>, text: string): URL | undefined => {
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"“”]+/g)) {
    if (found.length > longest || !URL.canParse(found) || !URL.canParse(tabs)) continue;
    const [link, base] = [new URL(found), new URL(tabs)];
    const folder = base.pathname.replace(/\/*$/, '/');
    if (link.origin === base.origin && `${link.pathname}/`.startsWith(folder)) return link;
  }
  return undefined;
};

/** What a link of the suite's own leads to, as a card: a project, a domain, a milestone, the programme, or `person`'s own work. */
export const findLinked = (suite: Suite, link: URL, person?: Person): Shown | undefined => {
  const { snapshot } = suite.programme.replica;
  const folder = new URL(suite.tabs).pathname.replace(/\/+$/, '');
  const milestone = subjectWithId(snapshot, 'milestones', link.searchParams.get('milestone') ?? '');
  if (milestone) return statusOf(milestone);
  const place = readPath(link.pathname.slice(folder.length));
  return place && shownAt(suite, place, person);
};

const shownAt = ({ programme }: Suite, place: Place, person: Person | undefined): Shown | undefined => {
  const { snapshot } = programme.replica;
  switch (place.kind) {
    case 'domain':
    case 'project': {
      const list = place.kind === 'domain' ? 'domains' : 'projects';
      const code = place.code.toLowerCase();
      const item = [...snapshot[list].values()].find((one) => one.code.toLowerCase() === code);
      return item && statusOf({ list, item });
    }
    case 'meeting': {
      const code = place.code?.toLowerCase();
      const meeting = [...snapshot.meetings.values()].find(({ key }) => key.toLowerCase() === code);
      return meeting && { kind: 'meetingAgenda', subject: `meetings/${meeting.id}` };
    }
    case 'groups':
      return undefined;
    case 'programme':
      return { kind: 'programmeStatus', subject: 'programme' };
    case 'my':
      return person && { kind: 'myWork', subject: `people/${person.id}` };
    case 'item': {
      const found = subjectWithId(snapshot, place.list, place.id);
      return found && statusOf(found);
    }
  }
};
