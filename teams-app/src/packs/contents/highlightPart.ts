import {
  addDays,
  newestReport,
  raidOf,
  ratingOfVerdict,
  readDomainPlan,
  slipLimits,
  type MilestoneStanding,
  type ProjectStanding,
} from '../../domain';
import type { Domain, Escalation, Milestone, Project } from '../../lists';
import { healthSentence, ratingName, ratingWords, slipSentence, slipWords, stateWords } from '../../words';
import type { Block, Cell, Run, Section, Table } from '../document';
import { cell, factsTable, paragraph, plain, quiet, rated, strong, typed } from '../runs';
import type { PackScene } from './packScene';

/** How far ahead milestones are told, in days: until well after the next meeting. */
const daysAhead = 42;

/** From this band of score on, a risk is told. */
const toldBands: readonly string[] = ['High', 'Extreme'];

type Standing = ProjectStanding<Project, Milestone, Escalation>;

/** The domains that a group hears of: all for the leadership group, its own for a domain's. */
export const domainsOf = ({ snapshot, group }: PackScene): readonly Domain[] =>
  [...snapshot.domains.values()]
    .filter(({ id }) => group?.kind === 'Leadership group' || group === undefined || id === group.domain)
    .sort((a, b) => (a.position ?? 99) - (b.position ?? 99) || (a.code < b.code ? -1 : 1));

/** A domain's highlight report: how it stands and why, its projects side by side, then each, then its risks. */
export const highlightPart = (domain: Domain, scene: PackScene): Section => {
  const { snapshot, today, nameOf } = scene;
  const plan = readDomainPlan(snapshot, domain.id, today);
  const section = {
    id: `report-${domain.code.toLowerCase()}`,
    title: `Highlight report: ${domain.title}`,
    label: domain.title,
  };
  if (!plan || plan.projects.length === 0)
    return { ...section, blocks: [paragraph('The domain has no projects.', 'lead')] };
  const { health, projects } = plan;
  const rating = ratingOfVerdict(health.verdict);
  const { verdict, cause } = healthSentence(health);
  const was =
    health.lastVerdict === undefined || health.lastVerdict === health.verdict
      ? 'no change since last period'
      : `was ${health.lastVerdict.toLowerCase()} last period`;
  return {
    ...section,
    blocks: [
      paragraph([...(rating ? [rated(rating)] : [strong(verdict)]), { text: `, ${was}. ` }, { text: cause }], 'lead'),
      paragraph([quiet(`Led by ${nameOf(domain.lead)}.`)]),
      overview(projects, scene),
      ...projects.flatMap((standing) => projectBlocks(standing, scene)),
      ...riskBlocks(domain, scene),
    ],
  };
};

const overview = (projects: readonly Standing[], { day }: PackScene): Table => ({
  kind: 'table',
  caption: 'Projects',
  rowHeadings: true,
  columns: [
    { heading: 'Project', share: 5 },
    { heading: 'Last period', share: 2.6 },
    { heading: 'This period', share: 2.6 },
    { heading: 'Forecast finish', share: 2.8 },
  ],
  rows: projects.map(({ project, slipDays }) => [
    [[strong(project.code), { text: ` ${project.title}` }]],
    cell(project.lastRating === undefined ? undefined : [rated(project.lastRating)]),
    cell([rated(project.rating)]),
    [plain(day(project.finish)), ...slipCell(slipDays)],
  ]),
});

const slipCell = (days: number): Cell =>
  days === 0
    ? []
    : [
        [
          {
            text: slipSentence(days),
            tone: days >= slipLimits.serious ? 'late' : days >= slipLimits.warning ? 'warning' : 'quiet',
          },
        ],
      ];

const projectBlocks = (standing: Standing, scene: PackScene): readonly Block[] => {
  const { snapshot, nameOf, day, today } = scene;
  const { project } = standing;
  const report = newestReport(snapshot.updates.values(), project.id);
  // The rating's own words stand beside its shape.
  const change =
    project.lastRating === undefined
      ? ''
      : ratingName(project.rating, project.lastRating).slice(ratingWords[project.rating].length);
  const said: Run[] = [
    rated(project.rating),
    { text: `${change}. ` },
    quiet(`SRO ${nameOf(project.sro)}, led by ${nameOf(project.lead)}.`),
  ];
  const needsPath = project.rating === 'Amber' || project.rating === 'Red';
  const facts: (readonly [string, Cell])[] = [
    ['Done', cellsOf(report?.did)],
    ['Next', cellsOf(report?.next)],
    ...(report?.help ? [['Help needed', cellsOf(report.help)] as const] : []),
    ...(needsPath || project.pathToGreen
      ? [
          [
            'Path to green',
            project.pathToGreen ? typed(project.pathToGreen) : [[{ text: 'Not said yet.', tone: 'late' as const }]],
          ] as const,
        ]
      : []),
  ];
  const told = standing.milestones.filter((one) => isTold(one, addDays(today, daysAhead)));
  return [
    { kind: 'heading', level: 2, text: `${project.code} ${project.title}` },
    paragraph(said),
    report
      ? factsTable(`Report of ${day(report.on)}`, [
          ...facts,
          ['Reported', [[quiet(`${day(report.on)}, ${nameOf(report.by)}`)]]],
        ])
      : project.rating === 'Complete' || project.rating === 'Not started'
        ? paragraph([quiet('No report is due.')])
        : paragraph('Nothing was reported on it yet.', 'notice'),
    ...(told.length === 0 ? [] : [milestoneTable(told, scene)]),
  ];
};

const cellsOf = (text: string | undefined): Cell => (text?.trim() ? typed(text) : [[quiet('–')]]);

/** Late, slipped, or due soon. */
const isTold = ({ state, milestone }: MilestoneStanding<Milestone>, until: string): boolean =>
  state === 'late' || state === 'slipped' || (state !== 'done' && milestone.forecast <= until);

const milestoneTable = (told: readonly MilestoneStanding<Milestone>[], { nameOf, day }: PackScene): Table => ({
  kind: 'table',
  caption: 'Milestones due, late or slipped',
  captionHidden: true,
  rowHeadings: true,
  columns: [
    { heading: 'Milestone', share: 5.4 },
    { heading: 'Owner', share: 2.4 },
    { heading: 'Due', share: 1.8 },
    { heading: 'How it stands', share: 3.2 },
  ],
  rows: told.map(({ milestone, state, slipDays, severity }) => [
    [[{ text: milestone.title }, quiet(` ${milestone.key}`)]],
    cell(nameOf(milestone.owner)),
    cell(day(milestone.forecast)),
    [
      [
        { text: stateWords[state], ...loudness[severity] },
        ...(slipDays === 0 ? [] : [quiet(`, ${slipWords(slipDays)}`)]),
      ],
    ],
  ]),
});

const loudness = { none: {}, warning: { tone: 'warning' }, serious: { tone: 'late', strong: true } } as const;

const riskBlocks = (domain: Domain, scene: PackScene): readonly Block[] => {
  const { snapshot, today, policy, nameOf, day } = scene;
  const told = raidOf(snapshot, domain.id, today, policy.riskBands).filter(
    ({ risk, band }) =>
      risk.state === 'Open' && (risk.kind === 'Issue' || (band !== undefined && toldBands.includes(band))),
  );
  if (told.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Risks and issues' },
    {
      kind: 'table',
      caption: 'Open issues, and risks that score high or extreme',
      rowHeadings: true,
      columns: [
        { heading: 'Risk or issue', share: 5 },
        { heading: 'Score', share: 1.9 },
        { heading: 'What is being done', share: 4.6 },
        { heading: 'Owner', share: 2.2 },
      ],
      rows: told.map(({ risk, score, band, was, project, reviewOverdue }) => [
        [
          [strong(risk.key), { text: ` ${risk.title}` }],
          ...(project ? [[quiet(`${project.code} ${project.title}`)]] : []),
        ],
        score === undefined
          ? cell(risk.kind)
          : [
              plain(`${String(score)} ${band?.toLowerCase() ?? ''}`),
              ...(was === undefined ? [] : [[quiet(`was ${String(was)}`)]]),
            ],
        cellsOf(risk.mitigation),
        [
          plain(nameOf(risk.owner)),
          ...(reviewOverdue && risk.reviewBy
            ? [[{ text: `Review was due ${day(risk.reviewBy)}`, tone: 'late' as const }]]
            : []),
        ],
      ]),
    },
  ];
};
