import { formatDay, formatWorkingDays, type Day } from '../domain';

/** What the sentences of an approval are made of. */
export interface ApprovalFacts {
  readonly state: 'open' | 'agreed' | 'not agreed' | 'lapsed' | 'deferred';
  readonly title: string;
  readonly group: string;
  readonly askedBy: string;
  readonly closesOn?: Day | undefined;
  readonly today: Day;
  readonly workingDaysLeft: number;
  /** What the person looking answered. */
  readonly own?: 'For' | 'Against' | 'Abstain' | undefined;
  readonly mayVote: boolean;
  /** Why the person looking may not, where an interest of theirs touches it. */
  readonly conflict?: string | undefined;
}

export const approvalTitle = ({ state, title, group }: ApprovalFacts): string => {
  switch (state) {
    case 'open':
      return `${group} is asked to decide: ${title}`;
    case 'agreed':
      return `Agreed: ${title}`;
    case 'not agreed':
      return `Not agreed: ${title}`;
    case 'lapsed':
      return `Lapsed: ${title}`;
    case 'deferred':
      return `Deferred: ${title}`;
  }
};

export const approvalLine = ({ askedBy, closesOn, today }: ApprovalFacts, reference: string): string =>
  [reference, `${askedBy} asks`, ...(closesOn === undefined ? [] : [`answers by ${formatDay(closesOn, today)}`])].join(
    ' · ',
  );

const ownWords = { For: 'You are for it.', Against: 'You are against it.', Abstain: 'You abstained.' } as const;

/** How it stands for whoever looks: verdict, rest. `tally` is what everybody answered so far, told once one has answered oneself. */
export const approvalStanding = (
  { state, own, mayVote, conflict, workingDaysLeft, closesOn, today }: ApprovalFacts,
  tally: string,
): { readonly verdict: string; readonly rest: string } => {
  if (state !== 'open') return { verdict: 'Closed.', rest: tally };
  if (own) {
    const until = closesOn === undefined ? '' : ` You can change that until ${formatDay(closesOn, today)}.`;
    return { verdict: ownWords[own], rest: `${tally}${until}` };
  }
  if (conflict !== undefined) return { verdict: 'You have no vote on this.', rest: conflict };
  const left = workingDaysLeft === 0 ? 'The last day to answer.' : `${formatWorkingDays(workingDaysLeft)} left.`;
  return mayVote
    ? { verdict: left, rest: 'How others answered is shown once you have.' }
    : { verdict: left, rest: tally };
};

export const approvalWords = {
  rationale: 'Why:',
  options: 'Also looked at:',
  for: 'For',
  against: 'Against',
  abstain: 'Abstain',
  reason: 'Why (optional)',
  reasonAgainst: 'What keeps you from it',
  reasonMissing: 'Say in a few words what keeps you from it.',
  saveFor: 'Vote for it',
  saveAgainst: 'Vote against it',
  saveAbstain: 'Abstain from it',
  quorumMet: (answered: number, needed: number) =>
    `Quorum is met: ${String(answered)} answered${needed > 0 ? `, ${String(needed)} needed` : ''}.`,
  quorumNotMet: (missing: readonly string[]) => `Quorum is not met: ${missing.join('; ')}.`,
  answered: 'What was answered:',
  vote: (name: string, answer: string, reason: string) =>
    `${name}: ${answer.toLowerCase()}${reason === '' ? '' : `, ${reason}`}`,
  more: (count: number) => `and ${String(count)} more`,
  open: 'Open the group',
} as const;
