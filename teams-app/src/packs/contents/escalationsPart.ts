import { escalationFacts, isLive, matterNames, readSteps } from '../../domain';
import type { Escalation } from '../../lists';
import { escalationHeading, escalationLine, escalationStanding } from '../../words';
import type { Block, Section } from '../document';
import { factsTable, paragraph, plain, quiet, rated, typed } from '../runs';
import { count, sentenceCase } from './agendaPart';
import type { PackScene } from './packScene';

/** Steps of a history that are told; older ones stand in the tab. */
const mostSteps = 12;

/** What was brought to this group: what is asked, how it stands, and what became of it until now. */
export const escalationsPart = (scene: PackScene): Section => {
  const escalations = escalationsFor(scene);
  const section = { id: 'escalations', title: 'Escalations', label: 'Escalations' };
  if (escalations.length === 0) return { ...section, blocks: [paragraph('Nothing is escalated to the group.')] };
  return {
    ...section,
    blocks: [
      paragraph(`${sentenceCase(count(escalations.length, 'matter'))} brought to the group.`, 'lead'),
      ...escalations.flatMap((escalation) => blocksOf(escalation, scene)),
    ],
  };
};

/** What the agenda takes up, then what is live with the leadership group, or in the domain whose group meets. */
const escalationsFor = ({ snapshot, group, view }: PackScene): readonly Escalation[] => {
  const taken = view.items.flatMap(({ item }) => snapshot.escalations.get(item.escalation ?? '') ?? []);
  const isFor = ({ rung, project }: Escalation): boolean =>
    group?.kind === 'Leadership group' || group === undefined
      ? rung === 'Leadership group'
      : rung === 'Domain lead' && snapshot.projects.get(project)?.domain === group.domain;
  const live = [...snapshot.escalations.values()]
    .filter((escalation) => isLive(escalation) && isFor(escalation))
    .sort((a, b) => (a.raisedOn === b.raisedOn ? Number(a.id) - Number(b.id) : a.raisedOn < b.raisedOn ? -1 : 1));
  return [...new Set([...taken, ...live])];
};

const blocksOf = (escalation: Escalation, scene: PackScene): readonly Block[] => {
  const { snapshot, policy, calendar, today, view, nameOf, day } = scene;
  const facts = escalationFacts({ snapshot, policy, calendar, today, me: undefined }, escalation);
  const standing = escalationStanding(facts);
  const line = view.items.find(({ item }) => item.escalation === escalation.id);
  const project = snapshot.projects.get(escalation.project);
  const steps = readSteps(escalation.history).slice(-mostSteps);
  const asked = [...typed(escalation.ask ?? matterNames({ snapshot }, escalation).title), ...typed(escalation.added)];
  return [
    { kind: 'heading', level: 2, text: escalationHeading(facts) },
    paragraph([quiet(escalationLine(facts))]),
    factsTable('The matter', [
      ['Asked of the group', asked],
      [
        'Asked by',
        [plain(`${nameOf(escalation.askedBy ?? escalation.raisedBy, facts.ownerName)}, ${day(escalation.raisedOn)}`)],
      ],
      ['Why', typed(escalation.reason)],
      ...(project
        ? [['The project', [[{ text: `${project.code} ${project.title}: ` }, rated(project.rating)]]] as const]
        : []),
      ['How it stands', [plain([standing.verdict, standing.rest].filter(Boolean).join(' '))]],
      ...(line ? [['On the agenda', [[{ text: `Item ${String(line.number)}`, link: '#agenda' }]]] as const] : []),
    ]),
    ...(steps.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: 'What became of it' } as const,
          {
            kind: 'list',
            items: steps.map(({ day: on, words }) => [
              ...(on === undefined ? [] : [quiet(`${day(on)}  `)]),
              { text: words },
            ]),
          } as const,
        ]),
  ];
};
