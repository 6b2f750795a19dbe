import {
  formatDay,
  type Day,
  type GovernanceGap,
  type ProjectStory,
  type RolloutView,
} from '@ipmo-hub/teams-app/domain';
import { ratingWords } from '@ipmo-hub/teams-app/words';
import { plural } from '.';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What an organisation of a sector is called, one and several. */
const sectorWords: Readonly<Record<string, readonly [string, string]>> = {
  Acute: ['trust', 'trusts'],
  'Mental health': ['trust', 'trusts'],
  'Community trust': ['trust', 'trusts'],
  'Community pharmacy': ['pharmacy', 'pharmacies'],
  'Primary care': ['network', 'networks'],
};

/** `7 of 9 trusts`. */
const share = ({ live, all, sectors }: RolloutView): string => {
  const names = new Set(
    sectors.map((sector) => (sectorWords[sector] ?? ['organisation', 'organisations'])[all === 1 ? 0 : 1]),
  );
  const [name = 'organisations'] = names.size === 1 ? names : [all === 1 ? 'organisation' : 'organisations'];
  return `${String(live.length)} of ${String(all)} ${name}`;
};

const span = (days: number): string =>
  days < 14 ? (days === 1 ? '1 day' : `${String(days)} days`) : `${String(Math.round(days / 7))} weeks`;

const rungWords = {
  Owner: 'its owner',
  SRO: 'its SRO',
  'Domain lead': 'the domain lead',
  'Leadership group': 'the leadership group',
} as const;
const posts = {
  Owner: 'owner',
  SRO: 'SRO',
  'Domain lead': 'domain lead',
  'Leadership group': 'leadership group',
} as const;
const ordinals = ['', 'once', 'twice', 'a third time', 'a fourth time', 'a fifth time', 'a sixth time'];

const gapWords: Readonly<Record<GovernanceGap, string>> = {
  sro: 'an SRO',
  deputy: 'a deputy for the SRO',
  lead: 'a project lead',
  group: 'a group it answers to',
  'data-agreement': 'a settled data agreement',
  plan: 'milestones',
};

/** What the page of one project says. */
export const project = {
  gone: 'There is no such project',
  goneWhy: 'Its reference may be mistyped, or it is no longer in the programme.',
  seePlans: 'See the plans',
  breadcrumb: 'Where this project stands',
  priority: (year: string): string => `Priority ${year}`,
  verdict: (rating: keyof typeof ratingWords): string => `${ratingWords[rating]}.`,
  /** The causes as sentences, most telling first. */
  causes: ({ cause, rollout, standing, handover }: ProjectStory, today: Day): string => {
    const parts: string[] = [];
    if (handover.on !== undefined) return `Handed over into business as usual on ${formatDay(handover.on, today)}.`;
    if (cause?.kind === 'slipped-again')
      parts.push(
        `It has slipped ${ordinals[cause.times] ?? `${String(cause.times)} times`}${cause.with ? ` and is with ${rungWords[cause.with]}` : ''}.`,
      );
    if (cause?.kind === 'escalated') parts.push(`It is with ${rungWords[cause.with]}.`);
    if (cause?.kind === 'late') parts.push(`“${cause.milestone.title}” is ${span(cause.days)} late.`);
    if (cause?.kind === 'finish-slipped') parts.push(`It is to finish ${span(cause.days)} later than agreed.`);
    if (rollout) parts.push(`${rollout.live.length === rollout.all ? 'Live in all' : `Live in ${share(rollout)}`}.`);
    const [coming] = rollout?.toCome ?? [];
    if (coming?.rollout.forecast !== undefined && coming.rollout.forecast >= today)
      parts.push(`${coming.name} goes live on ${formatDay(coming.rollout.forecast, today)}.`);
    else if (standing.next && standing.next.milestone.forecast >= today)
      parts.push(`Next: “${standing.next.milestone.title}”, ${formatDay(standing.next.milestone.forecast, today)}.`);
    if (parts.length === 0 && standing.milestones.length > 0 && !standing.next) parts.push('Every milestone is done.');
    return parts.slice(0, 3).join(' ');
  },

  update: 'Update',
  raise: 'Raise a barrier',
  raised: 'The barrier is raised. What becomes of it shows below.',
  updateTitle: 'Update',
  readOnly: (names: readonly string[]): string =>
    `${either.format([...names, 'the programme team'])} can report on it.`,

  governance: 'Governance',
  sro: 'Senior responsible owner',
  deputy: 'Deputy',
  lead: 'Project lead',
  answersTo: 'Answers to',
  agreement: 'Data agreement',
  runs: 'Runs',
  nobody: 'Nobody yet',
  noGroup: 'No group named',
  next: (day: string): string => `meets next on ${day}`,
  to: (day: string): string => `to ${day}`,
  wasTo: (day: string): string => `agreed to ${day}`,
  byMilestones: (day: string): string => `by its milestones: ${day}`,
  awayUntil: (day: string): string => `away until ${day}`,
  agreements: {
    Signed: 'In place',
    Needed: 'Needed, not signed',
    'Not needed': 'Not needed',
    unknown: 'Nobody has looked',
  },
  missing: (gaps: readonly GovernanceGap[], names: readonly string[]): string =>
    `It lacks ${both.format(gaps.map((gap) => gapWords[gap]))}. ${names.length === 0 ? 'The programme team' : either.format(names)} can set ${gaps.length === 1 ? 'that' : 'those'}.`,

  rollout: 'Roll-out',
  share,
  toCome: 'Still to come',
  liveIn: (count: number): string => `Live in ${String(count)}`,
  allLive: 'Live everywhere.',
  undated: 'no day yet',
  notBefore: (days: number): string => `${span(days)} late`,
  change: 'Change',
  changeLabel: (name: string): string => `Change ${name}`,
  expected: 'Day expected',
  liveOn: 'Went live on',
  note: 'How far it is, or what is in the way',
  save: 'Save',
  cancel: 'Cancel',
  wentLive: 'Live today',

  plan: 'Plan',
  allMilestones: (count: number): string => `All ${String(count)} milestones`,
  fewerMilestones: 'Recent and to come',
  noPlan: 'It has no milestones yet.',
  addPlan: 'Its lead, its SRO, the domain lead and the programme team can add them.',
  addMilestone: 'Add a milestone',
  milestone: 'Milestone',
  forecast: 'Forecast',
  slip: 'Slip',
  line: 'Time line',
  done: 'done',
  inDomain: 'In the domain’s plan',

  matters: 'Barriers and escalations',
  noMatters: 'Nothing is escalated.',
  ask: 'Ask:',
  path: 'Path to green:',
  noPath: 'No path to green is written yet.',
  why: 'Why:',
  with: (name: string, rung: keyof typeof posts): string => `with ${name}, ${posts[rung]}`,

  raid: 'Risks and issues',
  noRaid: 'No open risk or issue is logged.',
  addRisk: 'Add one',
  all: 'All',
  allRaid: 'All risks and issues of this project',
  was: (score: number): string => `was ${String(score)}`,

  log: 'Updates and decisions',
  noLog: 'Nobody has reported on it yet.',
  did: 'Done:',
  nextStep: 'Next:',
  help: 'Help needed:',
  decided: (group: string | undefined): string => (group === undefined ? 'Decided' : `Decided by the ${group}`),
  superseded: 'superseded',
  showAll: (count: number): string => `All ${String(count)}`,
  showLess: 'Fewer',

  handover: 'Into business as usual',
  receiver: 'Taken over by',
  needed: 'What has to be in place',
  noNeeded: 'Nothing is written down yet.',
  expectedOn: 'Expected',
  handedOn: (day: string): string => `Handed over on ${day}`,
  unplanned: 'It ends within three months, and the hand-over is not planned.',
  editHandover: 'Plan the hand-over',
  neededHint: 'One line for each',
  handedOver: 'Handed over on',
  about: 'What it does',
  counted: (count: number): string => plural(count, 'milestone', 'milestones'),
};
