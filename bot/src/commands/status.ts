import { milestoneStanding, projectStanding, readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Domain, Project } from '@ipmo-hub/teams-app/lists';
import { healthSentence, milestoneName, rungWords } from '@ipmo-hub/teams-app/words';
import { moreWords, statusWords } from '../words';
import { defineCommand, type CommandRequest } from './commandDefinition';
import { findSubjects } from './findSubject';

const mostChoices = 8;

export const status = defineCommand({
  name: 'status',
  takes: '<project or domain>',
  describe: 'How a project or a domain stands, for example status VAL-03',
  also: ['how is', 'state of'],
  scopes: ['personal', 'team', 'groupChat'],
  answer: (request) => {
    const { subject, snapshot } = request;
    if (subject === '')
      return {
        text:
          [...snapshot.domains.values()].map((domain) => ofDomain(request, domain)).join('\n\n') ||
          statusWords.noDomains,
      };
    const [found, ...others] = findSubjects(snapshot, subject);
    if (!found) return { text: statusWords.notFound(subject) };
    if (others.length > 0) {
      const choices = [found, ...others]
        .slice(0, mostChoices)
        .map(({ item }) => statusWords.choice(item.code, item.title));
      const rest = moreWords(others.length + 1 - choices.length);
      return { text: [statusWords.choose(subject), ...choices, ...rest].join('\n') };
    }
    return { text: found.kind === 'project' ? ofProject(request, found.item) : ofDomain(request, found.item) };
  },
});

const ofDomain = ({ snapshot, today, linkTo }: CommandRequest, domain: Domain): string => {
  const plan = readDomainPlan(snapshot, domain.id, today);
  if (!plan) return statusWords.domainGone(domain.title);
  const { verdict, cause } = healthSentence(plan.health);
  const late = plan.projects.reduce((total, { lateCount }) => total + lateCount, 0);
  const counts = statusWords.domainCounts({
    projects: plan.projects.length,
    milestones: plan.milestoneCount,
    late,
  });
  return `${domain.title} (${domain.code}): ${verdict}. ${cause}\n${counts}\n${linkTo({ list: 'domains', id: domain.id })}`;
};

const ofProject = ({ snapshot, today, linkTo }: CommandRequest, project: Project): string => {
  const mine = <T extends { readonly project: string }>(items: ReadonlyMap<string, T>): T[] =>
    [...items.values()].filter((item) => item.project === project.id);
  const standing = projectStanding(project, mine(snapshot.milestones), mine(snapshot.escalations), today);
  const [escalation] = standing.openEscalations;
  const next = standing.next && milestoneName(milestoneStanding(standing.next.milestone, today), today);
  return [
    statusWords.project(project.code, project.title, project.rating, project.lastRating),
    statusWords.finish({
      finish: project.finish,
      today,
      slipDays: standing.slipDays,
      done: standing.doneCount,
      milestones: standing.milestones.length,
      late: standing.lateCount,
    }),
    ...(next === undefined ? [] : [statusWords.next(next)]),
    ...(escalation ? [statusWords.escalated(rungWords[escalation.rung])] : []),
    statusWords.sro(snapshot.people.get(project.sro)?.title),
    linkTo({ list: 'projects', id: project.id }),
  ].join('\n');
};
