import { findSubjects } from '@ipmo-hub/teams-app/search';
import { choiceWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, everywhere, type CommandRequest, type Reply } from './commandDefinition';

export const dueThisMonth = defineCommand({
  name: 'due this month',
  takes: '[project, domain or all]',
  describe: 'What is late or due until the end of the month: yours, a domain’s, a project’s, or all',
  also: [
    'due',
    'what is due this month',
    'what is due',
    "what's due this month",
    "what's due",
    'what is late',
    "what's late",
    'whats late',
  ],
  scopes: everywhere,
  answer: (request) => {
    const { subject, snapshot } = request;
    const named = subject.replace(/^(this month|in|for|of|on)\b\s*/i, '').trim();
    const part = partNamed(request, named);
    if (part !== undefined) return dueOf(part);
    const found = findSubjects(snapshot, named, ['domains', 'projects']);
    const [only, ...others] = found;
    if (!only) return { text: choiceWords.notFound(named, 'project or domain') };
    return others.length > 0
      ? chooseSubject(choiceWords.which(named), found, ({ code }) => `due this month ${code}`)
      : dueOf(`${only.list}/${only.item.id}`);
  },
});

const dueOf = (subject: string): Reply => ({ show: { kind: 'dueThisMonth', subject } });

/** Named without a reference: a person's own in their chat, the channel's domain in its channel, all of it elsewhere. */
const partNamed = ({ scope, domain, person }: CommandRequest, named: string): string | undefined => {
  if (scope === 'personal' && /^(|me|my|mine|my work)$/i.test(named)) return `people/${person.id}`;
  if (named === '' && domain) return `domains/${domain.id}`;
  return named === '' || /^(all|everything|the programme|programme)$/i.test(named) ? 'programme' : undefined;
};
