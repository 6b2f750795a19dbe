import type { PersonCode } from './people';
import { workingDays, type When } from './plan';

export interface DemoPaper {
  readonly title: string;
  readonly author: PersonCode;
  readonly project: string;
  readonly received?: When;
  /** Number of the agenda item it is for. */
  readonly item?: number;
  readonly sponsor?: PersonCode;
  /** The rest of its cover sheet. */
  readonly cover?: Readonly<Record<'summary' | 'strategy' | 'route' | 'implications' | 'recommendation', string>>;
}

export interface DemoAction {
  readonly title: string;
  readonly owner: PersonCode;
  readonly project?: string;
  readonly due: When;
  readonly done?: true;
  readonly note?: string;
}

export interface DemoAgendaItem {
  readonly title: string;
  readonly purpose: 'Decision' | 'Discussion' | 'Assurance' | 'Information';
  readonly presenter: PersonCode;
  readonly minutes: number;
  readonly sponsor?: PersonCode;
  readonly project?: string;
}

export interface DemoMeeting {
  readonly on: When;
  readonly state: 'Planned' | 'Closed';
  readonly place: string;
  /** Weeks after which its minutes were confirmed. */
  readonly confirmed?: When;
  readonly agenda?: readonly DemoAgendaItem[];
  readonly papers: readonly DemoPaper[];
  readonly actions: readonly DemoAction[];
}

/** The leadership group's last three meetings and its next two, each more than a month after the one before. */
export const meetings: readonly DemoMeeting[] = [
  { on: -14, state: 'Closed', place: 'Teams', confirmed: -9, papers: [], actions: [] },
  { on: -9, state: 'Closed', place: 'Larkmere House, room 2', confirmed: -4, papers: [], actions: [] },
  {
    on: -4,
    state: 'Closed',
    place: 'Teams',
    papers: [],
    actions: [
      {
        title: 'Send the discharge interface’s cost to the digital line',
        owner: 'BY',
        project: 'SAF-02',
        due: workingDays(3),
      },
      {
        title: 'Say which wards Elmsea starts with',
        owner: 'HB',
        project: 'SAF-02',
        due: workingDays(-2),
      },
      {
        title: 'Ask community pharmacies for two reviewers',
        owner: 'IH',
        project: 'SAF-05',
        due: -1,
        done: true,
        note: 'Two named; they begin in January.',
      },
    ],
  },
  {
    on: workingDays(8),
    state: 'Planned',
    place: 'Larkmere House, room 2, and Teams',
    agenda: [
      {
        title: 'Aseptic services hub: Dunmarsh as the site',
        purpose: 'Decision',
        presenter: 'MQ',
        sponsor: 'EW',
        project: 'VAL-06',
        minutes: 20,
      },
      { title: 'Workforce strategy: costs and first year', purpose: 'Discussion', presenter: 'EW', minutes: 20 },
      {
        title: 'Etanercept: a second homecare supplier',
        purpose: 'Decision',
        presenter: 'KM',
        sponsor: 'BS',
        project: 'VAL-03',
        minutes: 15,
      },
      {
        title: 'High-risk prescribing: fourth run of the indicators',
        purpose: 'Assurance',
        presenter: 'TB',
        minutes: 10,
      },
    ],
    papers: [
      { title: 'Aseptic services hub: the site', author: 'GM', project: 'VAL-06', item: 1, sponsor: 'EW' },
      {
        title: 'Homecare: what a second supplier changes',
        author: 'OS',
        project: 'VAL-03',
        received: workingDays(-1),
        item: 3,
        sponsor: 'BS',
        cover: {
          summary: 'Three suppliers were asked; one can deliver to all clinics from January.',
          strategy: 'Value: best-value biologics.',
          route: 'Value domain group; homecare project group.',
          implications: 'Costs stay within the plan; patients keep their nurse; a data agreement is signed.',
          recommendation: 'Agree a second homecare supplier for etanercept from January, for twelve months.',
        },
      },
      // Nobody put it on the agenda: it gets an item of its own.
      { title: 'Inhalers: what community pharmacies see', author: 'HC', project: 'VAL-04' },
    ],
    actions: [],
  },
  {
    on: 8,
    state: 'Planned',
    place: 'Teams',
    papers: [],
    actions: [],
  },
];
