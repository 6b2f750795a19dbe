import {
  formatDay,
  formatWorkingDays,
  type Answered,
  type Coming,
  type Day,
  type MyRole,
  type Waiting,
} from '@ipmo-hub/teams-app/domain';
import { ratingWords } from '@ipmo-hub/teams-app/words';
import { plural } from '.';

const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const numberWord = (count: number): string => small[count] ?? String(count);

const roleWords: Readonly<Record<MyRole, string>> = { SRO: 'SRO', deputy: 'deputy', lead: 'lead' };

/** What the page of one person says. */
export const my = {
  title: 'My work',
  /** `SRO of two projects, lead of one · Wen Applebloom is your deputy`. */
  standing: (roles: readonly { readonly role: MyRole; readonly count: number }[], deputy: string | undefined): string =>
    [
      both.format(
        roles.map(({ role, count }, at) => {
          const number = numberWord(count).toLowerCase();
          return `${at === 0 ? capital(roleWords[role]) : roleWords[role]} of ${at === 0 ? plural(count, 'project', 'projects').replace(String(count), number) : number}`;
        }),
      ),
      deputy === undefined ? 'nobody is named to stand in for you' : `${deputy} stands in for you when you are away`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  askedCount: (count: number): string => `${plural(count, 'thing', 'things')} asked of you`,
  firstBy: (day: Day, today: Day): string =>
    day < today
      ? `the first was due ${formatDay(day, today)}`
      : day === today
        ? 'one by the end of today'
        : `the first by ${formatDay(day, today)}`,
  reading: 'Reading what is asked of you…',
  nothingAsked: 'Nothing is asked of you.',
  lateCount: (count: number): string => `${numberWord(count)} ${count === 1 ? 'thing is' : 'things are'} late`,
  dueCount: (count: number): string =>
    `${numberWord(count)} ${count === 1 ? 'thing is' : 'things are'} due from you later`,
  waitingCount: (count: number): string =>
    `You wait on ${count === 1 ? 'one person' : `${numberWord(count).toLowerCase()} people`}`,
  unknown: 'You are not in this programme’s People list',
  unknownWhy: 'Ask the programme team to add you. What is asked of you shows here by itself then.',

  asked: 'Asked of me',
  due: 'Due from me',
  waiting: 'Waiting on others',
  projects: 'My projects',
  resting: 'Snoozed',
  answered: 'Recently settled',

  nothingNow: 'Nothing waits for your answer',
  comes: ({ kind, title, on }: Coming, today: Day): string =>
    kind === 'update'
      ? `Next you are asked for your update on “${title}”, by ${formatDay(on, today)}.`
      : `Next is “${title}”, on ${formatDay(on, today)}.`,
  nothingComes: 'What is asked of you shows here as soon as it is, and you can answer it here.',
  seePlan: 'See the plans',
  nothingDue: 'No milestone, paper or action is yours to deliver.',
  nothingLater: 'Nothing else is yours to deliver.',
  nothingWaits: 'You wait on nobody.',
  noProjects: 'You are not named on a project.',

  by: (day: Day, today: Day): string =>
    day < today ? `was due ${formatDay(day, today)}` : `by ${formatDay(day, today)}`,
  left: (workingDays: number): string =>
    workingDays < 0
      ? `${formatWorkingDays(-workingDays)} over`
      : workingDays === 0
        ? 'The last day'
        : `${formatWorkingDays(workingDays)} left`,
  asks: (name: string | undefined, text: string): string => `${name ?? 'The programme'} asks: ${text}`,
  lastNote: (note: string): string => `Last note: “${note}”`,
  heldBy: (rung: string, name: string | undefined): string =>
    name === undefined ? `with you as ${rung}` : `with ${name}, ${rung}`,
  history: (count: number): string => `What happened so far (${String(count)})`,
  inNameOf: (name: string): string => `for ${name}`,

  acknowledge: 'Acknowledge',
  cancel: 'Cancel',
  sending: 'Sending',
  unsentDeed: (verb: string): string => `${verb}: waiting to be sent. It goes by itself once there is a connection.`,
  inVain: (verb: string): string => `${verb}: SharePoint failed on this several times; it is kept here.`,
  tryAgain: 'Try again',
  giveUp: 'Give it up',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
  takenBackLate: 'It is on its way already and can no longer be taken back.',
  unsent: 'Not sent yet. It goes by itself once there is a connection.',
  announce: {
    acknowledge: 'Acknowledged.',
    action: 'Action agreed.',
    return: 'Returned with your reason.',
    'pass-up': 'Passed up.',
    close: 'Closed.',
    update: 'Your update is sent.',
    snooze: 'Snoozed.',
    wake: 'Awake again.',
    came: 'The paper is noted.',
    finish: 'Done.',
    move: 'Moved.',
    away: 'Noted.',
  },

  report: 'Report',
  gap: {
    'no-sro': (title: string): string => `“${title}” has no SRO`,
    'no-plan': (title: string): string => `“${title}” has no milestones`,
    'no-agreement': (title: string): string => `“${title}” lacks its data agreement`,
    'no-finish': (title: string): string => `“${title}” is past its finish`,
    'no-meeting': (title: string): string => `“${title}” waits for a meeting that is not planned`,
  },
  gapNext: {
    'no-sro': 'Name one in the Projects list in SharePoint: without an SRO nothing that is late can be decided.',
    'no-plan': 'Add its milestones: without them nobody is reminded and nothing shows as late.',
    'no-agreement': 'Say in the Projects list in SharePoint when it is signed, or that none is needed.',
    'no-finish': 'Rate it complete, hand it over, or give it another finish.',
    'no-meeting': 'Plan the next meeting of the leadership group in the Meetings list in SharePoint.',
  },
  openProject: 'Open the project',

  snooze: 'Snooze',
  snoozeAgain: 'Hear of it again on',
  snoozeSave: 'Snooze until then',
  wakeNow: 'Wake now',
  backOn: (day: Day, today: Day): string => `back on ${formatDay(day, today)}`,
  everything: 'Everything that may wait',

  kinds: { milestone: 'Milestone', paper: 'Paper', action: 'Action', promise: 'Promised' },
  done: 'Done',
  came: 'It came',
  handIn: 'Hand it in',
  move: 'Move',
  newDay: 'New day',
  saveMove: 'Move to this day',
  promiseAgain: 'Promise this day',
  howEnded: 'How it ended',
  closeIt: 'Close with this outcome',
  late: (days: number): string =>
    days === 1 ? '1 day late' : days < 14 ? `${String(days)} days late` : `${String(Math.round(days / 7))} weeks late`,
  showAll: (count: number): string => `Show all ${String(count)}`,
  showLess: 'Show fewer',
  settleLabel: (verb: string, title: string): string => `${verb}: ${title}`,

  standings: {
    asked: (by: string): string => `No answer yet, asked for by ${by}`,
    seen: (by: string): string => `Acknowledged, to say more by ${by}`,
    promised: (by: string): string => `Acting by ${by}`,
    planned: (by: string): string => `Expected on ${by}`,
    late: (by: string): string => `Was due on ${by}`,
  } satisfies Readonly<Record<Waiting['standing'], (by: string) => string>>,
  waitingKinds: {
    escalation: (since: string | undefined): string | undefined =>
      since === undefined ? undefined : `you asked on ${since}`,
    milestone: (): string => 'your next step waits for it',
    update: (): string => 'its update is late',
  } satisfies Readonly<Record<Waiting['kind'], (since: string | undefined) => string | undefined>>,
  nobody: 'Nobody yet',

  roles: (roles: readonly MyRole[]): string => capital(both.format(roles.map((role) => roleWords[role]))),

  answeredText: ({ kind, by, title, rating }: Answered): string => {
    switch (kind) {
      case 'reported':
        return `Reported “${title}”${rating === undefined ? '' : `: ${ratingWords[rating].toLowerCase()}`}`;
      case 'done':
      case 'finished':
        return `Done: ${title}`;
      case 'came':
        return `Paper came: ${title}`;
      case 'acknowledged':
        return `${by === undefined ? 'You' : by} acknowledged ${title}`;
      case 'promised':
        return `${by === undefined ? 'You' : by} promised action on ${title}`;
      case 'returned':
        return `${by === undefined ? 'You' : by} returned ${title}`;
      case 'passed up':
        return `${by === undefined ? 'You' : by} passed up ${title}`;
      case 'closed':
        return `${by === undefined ? 'You' : by} closed ${title}`;
    }
  },

  away: 'Away?',
  awayNow: (day: Day, today: Day): string => `Away until ${formatDay(day, today)}`,
  awayTitle: 'When you are away',
  awayUntil: 'Last day of leave',
  awayDeputy: 'Who stands in for you',
  noDeputy: 'Nobody',
  awayWhat: (deputy: string | undefined): string =>
    deputy === undefined
      ? 'Nobody stands in: your reminders wait until you are back, and what is escalated to you goes to the project’s deputy or the programme team.'
      : `${deputy} is reminded in your place and may answer what is escalated to you.`,
  awaySave: 'Save',
  awayBack: 'I am back',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
