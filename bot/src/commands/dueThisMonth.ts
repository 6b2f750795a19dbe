import { addDays, type Day } from '@ipmo-hub/teams-app/domain';
import type { Domain, Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import { choiceWords, dueWords, moreWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, everywhere, type CommandRequest, type Reply } from './commandDefinition';
import { findSubjects } from './findSubjects';

const most = 15;

export const dueThisMonth = defineCommand({
  name: 'due this month',
  takes: '[project, domain or all]',
  describe: 'What is late or due until the end of the month: yours, a domain’s, a project’s, or all',
  also: ['due', 'what is due this month', 'what is due', "what's due this month", "what's due"],
  scopes: everywhere,
  answer: (request) => {
    const { subject, snapshot } = request;
    const named = subject.replace(/^(this month|in|for|of|on)\b\s*/i, '').trim();
    const part = partNamed(request, named);
    if (part) return answerPart(request, part);
    const found = findSubjects(snapshot, named, ['domains', 'projects']);
    const [only, ...others] = found;
    if (!only) return { text: choiceWords.notFound(named, 'project or domain') };
    if (others.length > 0)
      return chooseSubject(choiceWords.which(named), found, ({ code }) => `due this month ${code}`);
    if (only.list === 'domains') return answerPart(request, ofDomain(snapshot, only.item));
    const { id, title } = only.item;
    return answerPart(request, {
      heading: dueWords.of(title),
      whose: `of ${title}`,
      holds: ({ project }) => project === id,
    });
  },
});

/** A part of the plan. */
interface Part {
  readonly heading: string;
  /** For “Nothing is due …”. */
  readonly whose: string;
  holds(milestone: Milestone): boolean;
  /** Whose own papers and actions belong to it. */
  readonly person?: string;
}

/** Named without a reference: a person's own in their chat, the channel's domain in its channel, all of it elsewhere. */
const partNamed = ({ snapshot, scope, domain, person }: CommandRequest, named: string): Part | undefined => {
  if (scope === 'personal' && /^(|me|my|mine|my work)$/i.test(named)) return ofPerson(snapshot, person.id);
  if (named === '' && domain) return ofDomain(snapshot, domain);
  if (named !== '' && !/^(all|everything)$/i.test(named)) return undefined;
  return { heading: dueWords.of(dueWords.programme), whose: dueWords.ofAll, holds: () => true };
};

const ofDomain = ({ projects }: Snapshot, { id, title }: Domain): Part => ({
  heading: dueWords.of(title),
  whose: `of ${title}`,
  holds: ({ project }) => projects.get(project)?.domain === id,
});

/** What they own, and what belongs to a project that they lead or are SRO of. */
const ofPerson = ({ projects }: Snapshot, person: string): Part => ({
  heading: dueWords.yours,
  whose: dueWords.ofYours,
  person,
  holds: ({ owner, project }) => {
    const its = projects.get(project);
    return owner === person || its?.lead === person || its?.sro === person;
  },
});

const answerPart = ({ snapshot, today, plan }: CommandRequest, { heading, whose, holds, person }: Part): Reply => {
  const last = lastOfMonth(today);
  const name = (id: string): string | undefined => (id === person ? undefined : snapshot.people.get(id)?.title);
  const milestones = [...snapshot.milestones.values()]
    .filter((milestone) => milestone.done === undefined && milestone.forecast <= last && holds(milestone))
    .map(({ key, title, forecast, owner }) => ({ due: forecast, code: key, title, owner: name(owner) }));
  const actions = [...snapshot.actions.values()]
    .filter(({ owner, done, due }) => owner === person && done === undefined && due <= last)
    .map(({ key, title, due }) => ({ due, code: key, title, owner: undefined }));
  const due = [...milestones, ...actions].sort((a, b) =>
    a.due === b.due ? (a.code < b.code ? -1 : 1) : a.due < b.due ? -1 : 1,
  );
  if (due.length === 0) return { text: dueWords.nothing(whose) };
  const lines = due.slice(0, most).map((one) => `• ${dueWords.line({ ...one, today, late: one.due < today })}`);
  return { text: [heading, ...lines, ...moreWords(due.length - most), '', dueWords.all(plan)].join('\n') };
};

const lastOfMonth = (day: Day): Day => addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
