import { milestoneStanding, projectStanding, readDomainPlan } from '@ipmo-hub/teams-app/domain';
import type { Domain, Project } from '@ipmo-hub/teams-app/lists';
import {
  formatDay,
  healthSentence,
  milestoneName,
  ratingName,
  rungWords,
  slipSentence,
} from '@ipmo-hub/teams-app/words';
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
          'There is no domain in the programme yet.',
      };
    const [found, ...others] = findSubjects(snapshot, subject);
    if (!found)
      return {
        text: `No project or domain is called “${subject.slice(0, 80)}”. Try its reference, such as VAL-03, or a word of its title.`,
      };
    if (others.length > 0) {
      const choices = [found, ...others]
        .slice(0, mostChoices)
        .map(({ item }) => `• status ${item.code}: ${item.title}`);
      const rest = others.length + 1 - choices.length;
      return {
        text: [
          `“${subject.slice(0, 80)}” may be one of these; say which:`,
          ...choices,
          ...(rest > 0 ? [`• and ${String(rest)} more.`] : []),
        ].join('\n'),
      };
    }
    return { text: found.kind === 'project' ? ofProject(request, found.item) : ofDomain(request, found.item) };
  },
});

const ofDomain = ({ snapshot, today, linkTo }: CommandRequest, domain: Domain): string => {
  const plan = readDomainPlan(snapshot, domain.id, today);
  if (!plan) return `${domain.title} is no longer in the plan.`;
  const { verdict, cause } = healthSentence(plan.health);
  const late = plan.projects.reduce((total, { lateCount }) => total + lateCount, 0);
  const counts = `${String(plan.projects.length)} projects, ${String(plan.milestoneCount)} milestones, ${String(late)} late`;
  return `${domain.title} (${domain.code}): ${verdict}. ${cause}\n${counts}.\n${linkTo({ list: 'domains', id: domain.id })}`;
};

const ofProject = ({ snapshot, today, linkTo }: CommandRequest, project: Project): string => {
  const mine = <T extends { readonly project: string }>(items: ReadonlyMap<string, T>): T[] =>
    [...items.values()].filter((item) => item.project === project.id);
  const standing = projectStanding(project, mine(snapshot.milestones), mine(snapshot.escalations), today);
  const [escalation] = standing.openEscalations;
  const next = standing.next && milestoneName(milestoneStanding(standing.next.milestone, today), today);
  return [
    `${project.code} ${project.title}: ${ratingName(project.rating, project.lastRating)}.`,
    `Finish ${formatDay(project.finish, today)}, ${slipSentence(standing.slipDays)}; ${String(standing.doneCount)} of ${String(standing.milestones.length)} milestones done, ${String(standing.lateCount)} late.`,
    ...(next === undefined ? [] : [`Next: ${next}.`]),
    ...(escalation ? [`Escalated: with ${rungWords[escalation.rung]}.`] : []),
    `SRO: ${snapshot.people.get(project.sro)?.title ?? 'nobody'}.`,
    linkTo({ list: 'projects', id: project.id }),
  ].join('\n');
};
