import { formatDay, type Day } from '../domain';

/** What the sentences of an agenda are made of. */
export interface AgendaFacts {
  readonly state: 'planned' | 'running' | 'closed' | 'cancelled';
  readonly group: string;
  readonly on: Day;
  readonly today: Day;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
}

/** Verdict first. */
export const agendaTitle = ({ state, group, on, today, start }: AgendaFacts): string => {
  const day = on === today ? 'today' : `on ${formatDay(on, today)}`;
  switch (state) {
    case 'planned':
      return `${group} meets ${day}${start === undefined ? '' : ` at ${start}`}`;
    case 'running':
      return `${group} is meeting now`;
    case 'closed':
      return `${group} met ${day}`;
    case 'cancelled':
      return `${group} does not meet ${day}: the meeting was cancelled`;
  }
};

export const agendaLine = ({ start, end, place }: AgendaFacts): string =>
  [start === undefined ? '' : `${start}${end === undefined ? '' : ` to ${end}`}`, place ?? '']
    .filter(Boolean)
    .join(' · ');

const minutesWords = (minutes: number): string => `${String(minutes)} min`;

export const agendaCardWords = {
  purpose: (purpose: string, minutes: number, presenter: string | undefined): string =>
    [purpose, minutesWords(minutes), ...(presenter === undefined ? [] : [presenter])].join(' · '),
  more: (count: number) => `and ${String(count)} more on the meeting’s page`,
  nothing: 'Nothing is on the agenda yet.',
  awaited: (papers: readonly string[], by: Day, today: Day) => {
    const named = papers.slice(0, 3).map((title) => `“${title}”`);
    const more = papers.length - named.length;
    const which = [...named, ...(more > 0 ? [`${String(more)} more`] : [])];
    return `Still awaited: ${which.join(', ')}, due by ${formatDay(by, today)}${by < today ? ', and late' : ''}.`;
  },
  ended: (outcome: string) => `closed: ${outcome.replace(/^(Closed|Returned)[:.] */, '') || 'nothing was noted'}`,
  quorumMet: 'Quorum will be met.',
  quorumNotMet: 'Quorum is not met yet.',
  noQuorum: 'No quorum is set.',
  unread: (line: string): string => `“${line}”, which is not understood`,
  coming: (count: number, needed: number) =>
    `${String(count)} ${count === 1 ? 'member comes' : 'members come'}${needed > 0 ? `, ${String(needed)} needed` : ''}.`,
  missing: (words: readonly string[]) => `Still needed: ${words.join('; ')}.`,
  sectors: 'By sector:',
  sector: (name: string, count: number) => `${name} ${String(count)}`,
  replies: ({
    coming,
    deputies,
    apologies,
    open,
  }: Readonly<Record<'coming' | 'deputies' | 'apologies' | 'open', number>>) =>
    [
      `${String(coming)} coming`,
      ...(deputies > 0 ? [`${String(deputies)} ${deputies === 1 ? 'deputy' : 'deputies'}`] : []),
      `${String(apologies)} ${apologies === 1 ? 'sends' : 'send'} apologies`,
      ...(open > 0 ? [`${String(open)} not answered`] : []),
    ].join(' · '),
  yours: {
    Coming: (leaves: string | undefined) =>
      `You said that you come${leaves === undefined ? '.' : `, and leave at ${leaves}.`}`,
    Apologies: () => 'You sent apologies.',
    'Sending a deputy': (deputy: string | undefined) => `You said that ${deputy ?? 'a deputy'} comes in your place.`,
  },
  come: 'Coming',
  leaveEarly: 'Coming, leaving early',
  leavesLabel: 'When you leave',
  leavesHint: 'For example 15:00',
  leavesMissing: 'Say when you leave, for example 15:00.',
  saveLeaves: 'Coming until then',
  sorry: 'Apologies',
  sorryLabel: 'Anything the chair should know (optional)',
  saveSorry: 'Send apologies',
  deputy: 'Send a deputy',
  deputyLabel: 'Who comes in your place',
  deputyHint: 'Choose somebody',
  deputyMissing: 'Choose who comes in your place.',
  saveDeputy: 'Send them in my place',
  members: 'whoever sits in the group, or their deputy,',
  open: 'Open the meeting',
  pack: (version: number) => `Open the pack, version ${String(version)}`,
} as const;
