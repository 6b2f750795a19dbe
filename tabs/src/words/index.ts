import type { Rating } from '@ipmo-hub/teams-app/domain';

export const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

interface RatingWords {
  /** Beside the glyph. */
  readonly name: string;
  /** The glyph's own name for screen readers. */
  readonly glyph: string;
}

const rating: Readonly<Record<Rating, RatingWords>> = {
  Green: { name: 'On track', glyph: 'Green, on track' },
  Amber: { name: 'Needs attention', glyph: 'Amber, needs attention' },
  Red: { name: 'Off track', glyph: 'Red, off track' },
  Complete: { name: 'Complete', glyph: 'Blue, complete' },
  'Not started': { name: 'Not started', glyph: 'Not started' },
};

/**
 * What a page says first; what it says later is in the files beside this one, so that a first view need not fetch it. Messages about
 * errors come from the application's catalogue.
 */
export const words = {
  rating,
  ratingChange: (now: Rating, before?: Rating): string =>
    before === undefined || before === now
      ? `${rating[now].name}${before === undefined ? '' : ', no change'}`
      : `${rating[now].name}, was ${rating[before].name.toLowerCase()}`,

  app: {
    loading: 'Loading the plan',
    tryAgain: 'Try again',
    copyDetails: 'Copy details',
    copied: 'Copied',
    failed: 'The plan could not be loaded',
    signedOut: 'Sign in to see the plan',
    signedOutWhy: 'The plan is kept in your organisation’s SharePoint and opens with your work account.',
    signIn: 'Sign in',
    unavailable: 'Sign-in does not work here',
    unavailableWhy:
      'This version of Teams does not offer sign-in to tabs. Update Teams, or open the plan in a browser window.',
    openInBrowser: 'Open in a browser',
    misconfigured: 'This deployment is not set up yet',
    misconfiguredWhy: (wrong: readonly string[]): string =>
      `The tabs’ configuration lacks or has wrong values for: ${wrong.join(', ')}. Ask whoever deployed the suite to correct it.`,
    unknownPage: 'There is no such page',
    unknownPageWhy: 'The address may be mistyped, or the item may have been deleted.',
    pageBroke: 'Something went wrong on this page',
    pageBrokeWhy: 'Nothing you saved is lost. Load the page again; if it stays, tell the programme team.',
    reload: 'Load again',
    offline: 'You are offline.',
    notSent: 'Not sent yet.',
    waiting: (count: number, kept: boolean): string => {
      const rest = kept
        ? `${count === 1 ? 'It is' : 'They are'} kept in this browser and sent by ${count === 1 ? 'itself' : 'themselves'}.`
        : 'Keep this window open until then.';
      return `${plural(count, 'change waits', 'changes wait')}. ${rest}`;
    },
    notFresh: (time: string): string => `This is the plan as at ${time}.`,
    live: 'Live',
    upToDate: (time: string): string => `As at ${time}`,
    catchingUp: (time: string): string => `As at ${time}, updating`,
    stillSaving: 'Still saving',
    account: (name: string): string => `Account: ${name}`,
    find: 'Find anything',
    findKeys: (mac: boolean): string => (mac ? '⌘K' : 'Ctrl+K'),
  },

  part: {
    offline: 'Not loaded yet: you are offline. It comes by itself once there is a network.',
    renewed:
      'This part could not be loaded. The network may have failed for a moment, or a new version is there: then load again. Finish first what you are typing.',
    close: 'Close',
  },

  domain: {
    ledBy: 'led by',
    views: 'Views',
    more: 'Export, print, import',
    add: 'Add to the plan',
    chooseDomain: 'Choose a domain',
    verdictWhy: {
      Green: 'No project is red or amber.',
      Amber: 'At least one project is red or amber.',
      Red: 'At least a third of the projects under way are red.',
      Complete: 'Every project is complete.',
      'Not started': 'No project has started yet.',
    } satisfies Record<Rating, string>,
    countsLabel: 'Projects by rating',
    countLabel: (name: string, count: number): string => `${name}: ${plural(count, 'project', 'projects')}`,
    find: 'Find a project, milestone, person',
    attention: 'Needs attention',
    attentionShort: 'Attention',
    due: 'Due in 30 days',
    dueShort: '30 days',
    mine: 'Mine',
    owner: 'Owner',
    anyOwner: 'Any owner',
    today: 'Today',
    zoom: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    zoomLabel: 'Show',
    print: 'Print the plan',
    columns: { project: 'Project', rating: 'RAG', lead: 'Lead', forecast: 'Forecast', slip: 'Slip', line: 'Time line' },
    plan: 'Work plan',
    moved: (times: number): string => `moved ${String(times)}×`,
    movedLong: (times: number): string => (times === 1 ? 'moved once' : `moved ${String(times)} times`),
    noSlip: 'as agreed',
    totals: (projects: number, milestones: number): string =>
      `${plural(projects, 'project', 'projects')} · ${plural(milestones, 'milestone', 'milestones')}`,
    totalsOf: (projects: number, allProjects: number, milestones: number, all: number): string =>
      `${String(projects)} of ${plural(allProjects, 'project', 'projects')} · ${String(milestones)} of ${plural(all, 'milestone', 'milestones')}`,
    legend: {
      done: 'Done',
      next: 'Next',
      open: 'To come',
      slipped: 'Slipped, from baseline to forecast',
      overrun: 'Finish put back',
      holiday: 'Bank holiday',
      late: 'Six weeks or more, or overdue',
    },
    look: { done: 'done', next: 'next', open: 'to come', slipped: 'slipped', late: 'late' },
    barLabel: (title: string, start: string, finish: string, slip: string | undefined, standing: string): string =>
      `${title}, ${start} to ${finish}, ${slip === undefined ? 'no slip' : `slip ${slip}`}, ${standing}`,
    runsTo: (day: string): string => `its milestones run to ${day}`,
    milestoneLabel: (title: string, look: string, day: string, baseline: string | undefined): string =>
      `${title}, ${look}, ${day}${baseline === undefined ? '' : `, agreed for ${baseline}`}`,
    unfit: (count: number): string =>
      `${plural(count, 'item does', 'items do')} not fit the plan and ${count === 1 ? 'is' : 'are'} left out.`,
    unfitShow: 'Show what is wrong',
    unfitHide: 'Hide',
    waiting: 'waiting',
    saving: 'saving',
  },

  peek: {
    forecast: 'Forecast',
    doneOn: 'Done on',
    owner: 'Owner',
    waitsFor: 'Waits for',
    holdsUp: 'Holds up',
    was: (day: string): string => `was ${day}`,
    moved: 'Moved',
    times: (count: number): string => (count === 1 ? 'once' : `${String(count)} times`),
  },
};
