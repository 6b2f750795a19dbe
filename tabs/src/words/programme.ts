import {
  formatDay,
  formatWorkingDays,
  type AgendaRecord,
  type CommitmentFate,
  type Day,
  type DomainMove,
  type MatterClock,
  type NextMeeting,
  type OpenMatter,
  type Priorities,
  type ProgrammeStep,
  type ProgrammeVerdict,
  type Rating,
} from '@ipmo-hub/teams-app/domain';
import { ordinal } from '@ipmo-hub/teams-app/words';
import { plural } from '.';

const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const moveWords: Readonly<Record<DomainMove, (count: number) => string>> = {
  recovered: () => 'recovered',
  better: (count) => (count === 1 ? 'is better than it was' : 'are better than they were'),
  'slipped back': () => 'slipped back',
};

/** At most so many decisions are named in the sentence; the agenda has them all. */
const mostNamed = 2;
/** So many that moved are named; the rows below have them all. */
const mostMoved = 2;

/** What the leadership's page says. */
export const programme = {
  title: 'Programme',
  period: (today: Day): string => `This period against the last · up to ${formatDay(today)}`,
  print: 'Print',

  /** What recovered and what slipped back: domains, or projects where no domain moved; empty when there was no period before. */
  moves: ({ moves, projectMoves, lastVerdict }: ProgrammeVerdict): string => {
    if (lastVerdict === undefined) return '';
    const parts = [movesOf(moves), movesOf(projectMoves)].find((found) => found !== '');
    return parts === undefined ? 'Nothing has changed since the last period.' : `${parts}.`;
  },
  /** The count of decisions that wait leads to the agenda. */
  decisions: (count: number): string =>
    `${small[count] ?? String(count)} ${count === 1 ? 'decision waits' : 'decisions wait'}`,
  noDecisions: 'No decision waits for the group.',
  /** After the count, which is a link. */
  decisionsFor: (titles: readonly string[], on: string | undefined): string => {
    const named = titles.slice(0, mostNamed).map((title) => `“${title}”`);
    const more = titles.length - named.length;
    const list = both.format(more > 0 ? [...named, `${String(more)} more`] : named);
    return `${on === undefined ? ', and no meeting is planned' : ` for ${on}`}: ${list}.`;
  },

  priorities: 'Priorities',
  priorityCount: ({ projects, cap }: Priorities): string => `${String(projects.length)} of ${String(cap)}`,
  room: ({ projects, cap, room, year }: Priorities): string => {
    if (projects.length === 0)
      return `None is named for ${year}. The programme team names them in the project’s “Priority in”.`;
    if (room === 'some') return `Room for ${String(cap - projects.length)} more in ${year}.`;
    if (room === 'full') return `Full. ${anOrdinal(cap + 1)} needs the group’s agreement.`;
    return `${plural(projects.length - cap, 'is', 'are')} over the cap. The group agrees which wait.`;
  },

  domains: 'Domains',
  columns: {
    domain: 'Domain',
    change: 'Last → now',
    changeLong: 'Last period to this one',
    know: 'What to know',
    projects: 'Projects',
    commitments: 'Commitments kept',
    next: 'Next',
  },
  nothingToSay: 'Nothing is late, red or escalated.',
  doneLast: (title: string, day: string): string => `Done last: ${title}, ${day}.`,
  noProjects: 'No projects yet.',
  nothingNext: 'Nothing is planned',
  noneDue: 'None was due',
  allProjects: (count: number, title: string): string => `${plural(count, 'project', 'projects')} in ${title}`,
  rated: (rating: Rating, count: number): string => `${String(count)} ${ratedWords[rating](count)}`,
  keptOf: (kept: number, total: number): string => `${String(kept)} of ${String(total)}`,
  keptOfLong: (kept: number, total: number, title: string): string =>
    `${title}: ${String(kept)} of ${plural(total, 'commitment', 'commitments')} kept`,

  escalations: 'Escalations open',
  noEscalations: 'Nothing is escalated.',
  with: ({ escalation }: OpenMatter, name: string): string => {
    if (escalation.rung === 'Leadership group') return 'with the leadership group';
    const role = { Owner: 'owner', SRO: 'SRO', 'Domain lead': 'domain lead' }[escalation.rung];
    return name === '' ? `with its ${role}` : `with ${name}, ${role}`;
  },
  rung: (rung: number): string => `Rung ${String(rung + 1)} of 4`,
  clock: (clock: MatterClock, today: Day): string => {
    switch (clock.kind) {
      case 'answer':
        if (clock.left === 0) return 'Answer due today';
        return clock.left > 0 ? `${formatWorkingDays(clock.left)} left` : `${formatWorkingDays(-clock.left)} over`;
      case 'promise':
        return clock.isPast ? `Promised for ${formatDay(clock.by, today)}` : `Acting by ${formatDay(clock.by, today)}`;
      case 'agenda':
        return `On the agenda, item ${String(clock.place)}`;
      case 'no meeting':
        return 'Waits for a meeting';
    }
  },

  slipping: 'Slipping and silent',
  kept: (kept: number, total: number): string =>
    `${String(kept)} of ${plural(total, 'commitment', 'commitments')} kept`,
  keptSince: (since: Day, today: Day): string => `since ${formatDay(since, today)}`,
  noCommitments: (since: Day, today: Day): string => `No step was due since ${formatDay(since, today)}.`,
  fate: (fate: CommitmentFate, count: number): string => `${String(count)} ${fate}`,
  fateMeans: {
    kept: 'Done by the day first agreed, or less than a week after it.',
    'moved once': 'Its day was put back once, or it was done a week or more after it.',
    'moved again': 'Its day was put back twice or more.',
    overdue: 'Its day has passed, and nobody gave another.',
  } satisfies Readonly<Record<CommitmentFate, string>>,
  movedAgain: (count: number): string => `${plural(count, 'step was', 'steps were')} put back twice or more`,
  stepDay: (state: ProgrammeStep['state'], day: string): string =>
    state === 'done' ? `done ${day}` : state === 'late' ? `was due ${day}` : day,
  moved: (times: number): string => `moved ${String(times)}×`,
  silent: (count: number, days: number): string =>
    `${plural(count, 'project', 'projects')} without an update for ${String(days)} working days or more`,
  silentNone: (days: number): string => `Every project has reported within ${String(days)} working days.`,
  silentDays: (days: number): string => plural(days, 'day', 'days'),

  ahead: 'Next six weeks',
  due: (count: number): string => `${String(count)} due`,
  late: (count: number): string => `${String(count)} late`,
  week: (at: number, monday: Day, today: Day): string =>
    at === 0 ? 'This week' : at === 1 ? 'Next week' : `From ${formatDay(monday, today)}`,
  coming: 'The week that comes',
  nothingDue: 'Nothing is due.',

  meeting: 'Next meeting',
  noMeeting: 'No meeting is planned. The programme team puts the next one into the Meetings list.',
  hours: (start: string | undefined, end: string | undefined): string =>
    start === undefined ? '' : end === undefined ? `from ${start}` : `${start} to ${end}`,
  items: (items: readonly AgendaRecord[]): string => {
    if (items.length === 0) return 'Nothing is on the agenda yet';
    return (Object.keys(purposeWords) as AgendaRecord['purpose'][])
      .flatMap((purpose) => {
        const count = items.filter((item) => item.purpose === purpose).length;
        return count === 0 ? [] : [purposeWords[purpose](count)];
      })
      .join(', ');
  },
  purpose: { Decision: 'Decision', Discussion: 'Discussion', Assurance: 'Assurance', Information: 'Information' },
  minutes: (minutes: number): string => `${String(minutes)} min`,
  papers: ({ papers, papersLate, papersAwaited, papersDue }: NextMeeting, today: Day): string => {
    if (papers.length === 0) return 'No papers are asked for';
    if (papersLate.length > 0)
      return `${String(papersLate.length)} of ${plural(papers.length, 'paper', 'papers')} late`;
    if (papersAwaited.length === 0)
      return papers.length === 1 ? 'The paper is in' : `All ${String(papers.length)} papers are in`;
    const due = `due ${formatDay(papersDue, today)}`;
    return `${String(papers.length - papersAwaited.length)} of ${plural(papers.length, 'paper', 'papers')} in, ${due}`;
  },
  paperIn: (day: Day, today: Day): string => `in since ${formatDay(day, today)}`,
  paperLate: (due: Day, today: Day): string => `was due ${formatDay(due, today)}`,
  paperDue: (due: Day, today: Day): string => `due ${formatDay(due, today)}`,
  later: 'Later',

  all: (count: number): string => `Show all ${String(count)}`,
  more: (count: number): string => `${String(count)} more`,
  fewer: 'Show fewer',
};

const movesOf = (moves: Readonly<Record<DomainMove, readonly { readonly title: string }[]>>): string =>
  (['recovered', 'better', 'slipped back'] as const)
    .filter((move) => moves[move].length > 0)
    .map((move) => {
      const titles = moves[move].map(({ title }) => title);
      const named = titles.length > mostMoved ? [...titles.slice(0, mostMoved), 'others'] : titles;
      return `${both.format(named)} ${moveWords[move](titles.length)}`;
    })
    .join('; ');

const ratedWords: Readonly<Record<Rating, (count: number) => string>> = {
  Red: () => 'off track',
  Amber: (count) => (count === 1 ? 'needs attention' : 'need attention'),
  Green: () => 'on track',
  Complete: () => 'complete',
  'Not started': () => 'not started',
};

const purposeWords: Readonly<Record<AgendaRecord['purpose'], (count: number) => string>> = {
  Decision: (count) => plural(count, 'decision', 'decisions'),
  Discussion: (count) => plural(count, 'discussion', 'discussions'),
  Assurance: (count) => `${String(count)} for assurance`,
  Information: (count) => `${String(count)} for information`,
};

const anOrdinal = (number: number): string => `${number === 8 ? 'An' : 'A'} ${ordinal(number)} one`;
