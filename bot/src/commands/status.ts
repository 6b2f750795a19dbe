import { readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Domain } from '@ipmo-hub/teams-app/lists';
import { healthSentence } from '@ipmo-hub/teams-app/words';
import { choiceWords, statusWords } from '../words';
import { chooseSubject } from './chooseSubject';
import { defineCommand, everywhere, type CommandRequest, type Reply } from './commandDefinition';
import { findSubjects } from './findSubjects';
import type { Subject } from './subject';

const lists = ['domains', 'projects', 'milestones'] as const;

export const status = defineCommand({
  name: 'status',
  takes: '[project or domain]',
  describe: 'How a project or a domain stands, for example status VAL-03',
  also: ['how is', 'state of'],
  scopes: everywhere,
  answer: (request) => {
    const { subject, snapshot, domain } = request;
    if (subject === '') return domain ? shown('domainStatus', 'domains', domain.id) : ofAll(request);
    const found = findSubjects(snapshot, subject, lists);
    const [only, ...others] = found;
    if (!only) return { text: choiceWords.notFound(subject, 'project, domain or milestone') };
    if (others.length === 0) return statusOf(only);
    return chooseSubject(choiceWords.which(subject), found, ({ code }) => `status ${code}`);
  },
});

/** How one item stands; a milestone as a part of its project. */
export const statusOf = ({ list, item }: Pick<Subject<(typeof lists)[number]>, 'list' | 'item'>): Reply =>
  shown(list === 'domains' ? 'domainStatus' : 'projectStatus', list, item.id);

const shown = (kind: 'projectStatus' | 'domainStatus', list: string, id: string): Reply => ({
  show: { kind, subject: `${list}/${id}` },
});

const ofAll = (request: CommandRequest): Reply => {
  const domains = [...request.snapshot.domains.values()].map((domain) => ofDomain(request, domain));
  return { text: domains.join('\n\n') || statusWords.noDomains };
};

const ofDomain = ({ snapshot, today, linkTo }: CommandRequest, domain: Domain): string => {
  const plan = readDomainPlan(snapshot, domain.id, today);
  if (!plan) return statusWords.domainGone(domain.title);
  const { verdict, cause } = healthSentence(plan.health);
  const counts = statusWords.domainCounts({
    projects: plan.projects.length,
    milestones: plan.milestoneCount,
    late: plan.projects.reduce((total, { lateCount }) => total + lateCount, 0),
  });
  return `${domain.title} (${domain.code}): ${verdict}. ${cause}\n${counts}\n${linkTo({ list: 'domains', id: domain.id })}`;
};
