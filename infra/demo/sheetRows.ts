import { createCalendar, type Day } from '@ipmo-hub/teams-app/domain';
import { dayOf } from './dayOf';
import { domains } from './domains';
import { organisations } from './organisations';
import { people, type PersonCode } from './people';
import type { DemoProject, When } from './plan';
import { projects } from './projects';

/** A cell of the demo workbook; days become Excel's own dates. */
export type DemoCell = string | number | { readonly day: Day } | undefined;

export interface DemoSheet {
  readonly sheet: string;
  /** Stands above the table, as programme offices like it. */
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly DemoCell[])[];
}

/** The sheets of the demo programme, with dates around `today`. References are the same whatever the day. */
export const sheetRows = (today: Day): readonly DemoSheet[] => {
  const calendar = createCalendar();
  const day = (when: When): DemoCell => ({ day: dayOf(when, today, calendar) });
  const name = (code: PersonCode | undefined): DemoCell => (code === undefined ? undefined : people[code].name);
  return [
    {
      sheet: 'Organisations',
      above: [],
      headings: ['Organisation', 'Code', 'Sector'],
      rows: organisations.map(({ title, code, sector }) => [title, code, sector]),
    },
    {
      sheet: 'People',
      above: [],
      headings: ['Name', 'Email', 'Organisation', 'Role', 'Deputy', 'Entra object id'],
      rows: Object.values(people).map((one) => [
        one.name,
        one.email,
        one.organisation,
        one.role,
        name(one.deputy),
        one.objectId,
      ]),
    },
    {
      sheet: 'Domains',
      above: [],
      headings: ['Code', 'Domain', 'Lead', 'Reports', 'Milestone check', 'Strategy', 'Order'],
      rows: domains.map(({ code, title, lead, updateEvery, checkEvery, strategy }, at) => [
        ...[code, title, name(lead), updateEvery, checkEvery ?? '', strategy],
        at + 1,
      ]),
    },
    {
      sheet: 'Projects',
      above: ['Larkmere medicines programme: projects'],
      headings: [
        ...[
          'Domain',
          'Reference',
          'Project',
          'SRO',
          'Deputy',
          'Lead',
          'Organisation',
          'RAG',
          'RAG last period',
          'Start',
        ],
        ...['Baseline finish', 'Forecast finish', 'Data agreement', 'Summary', 'Path to green'],
      ],
      rows: projects.map((project, at) => [
        // Named once, for all its projects.
        domainOf(project) === domainOf(projects[at - 1]) ? undefined : domainOf(project),
        project.code,
        project.title,
        ...[project.sro, project.deputy, project.lead].map(name),
        project.organisation,
        ...project.rating,
        ...[project.runs.start, project.runs.baselineFinish, project.runs.finish].map(day),
        project.dataAgreement,
        project.summary,
        project.pathToGreen,
      ]),
    },
    {
      sheet: 'Milestones',
      above: [
        'Larkmere medicines programme: milestones',
        'Invented people and organisations; dates follow the day of the demonstration.',
      ],
      headings: [
        'Project',
        'Reference',
        'Milestone',
        'Owner',
        'Baseline',
        'Forecast',
        'Done',
        'Times moved',
        'Waits for',
        'Note',
      ],
      rows: projects.flatMap(({ code, milestones }) =>
        milestones.map((one, at) => [
          code,
          `${code}.${String(at + 1)}`,
          one.title,
          name(one.owner),
          day(one.baseline),
          day(one.forecast),
          one.done ? day(one.forecast) : undefined,
          one.moved,
          one.after?.map((number) => `${code}.${String(number)}`).join(', '),
          one.note,
        ]),
      ),
    },
  ];
};

const domainOf = (project: DemoProject | undefined): string | undefined => project?.code.slice(0, 3);
