import { findMention, findSubjects, type Subject } from '@ipmo-hub/teams-app/search';
import { choiceWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, everywhere, type Shown } from './commandDefinition';

const lists = ['domains', 'projects', 'milestones'] as const;
type Stands = Subject<(typeof lists)[number]>;

export const status = defineCommand({
  name: 'status',
  takes: '[project or domain]',
  describe: 'How a project or a domain stands, for example status VAL-03',
  also: ['how is', 'state of'],
  scopes: everywhere,
  answer: ({ subject, snapshot, domain }) => {
    if (subject === '' || /^(all|everything|programme|the programme)$/i.test(subject))
      return domain && subject === ''
        ? { show: { kind: 'domainStatus', subject: `domains/${domain.id}` } }
        : { show: { kind: 'programmeStatus', subject: 'programme' } };
    const found = findSubjects(snapshot, subject, lists);
    const [only, ...others] = found;
    if (others.length > 0) return chooseSubject(choiceWords.which(subject), found, ({ code }) => `status ${code}`);
    // A reference among other words is what is meant: it only reads.
    const meant = only ?? findMention(snapshot, subject);
    return meant ? { show: statusOf(meant) } : { text: choiceWords.notFound(subject, 'project, domain or milestone') };
  },
});

/** How one item stands; a milestone as a part of its project. */
export const statusOf = ({
  list,
  item,
}: {
  readonly list: Stands['list'];
  readonly item: { readonly id: string };
}): Shown => ({
  kind: list === 'domains' ? 'domainStatus' : 'projectStatus',
  subject: `${list}/${item.id}`,
});
