import { formatDay, type Day } from '../domain';

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

const things = (count: number): string => `${numbers[count] ?? String(count)} thing${count === 1 ? '' : 's'}`;

const small = (count: number): string => numbers[count]?.toLowerCase() ?? String(count);

export interface DigestCounts {
  /** What it named that still waits for its reader. */
  readonly waiting: number;
  readonly done: number;
  /** What waits besides. */
  readonly open: number;
  /** What it named that is somebody else's to do now. */
  readonly movedOn: readonly { readonly name: string; readonly unanswered: boolean }[];
  /** What is only for them to know. */
  readonly news: number;
  /** Whether it is read on its own day. */
  readonly isToday: boolean;
}

/** `Three things wait for you; one is done.`, `One thing new today; two more are open.` */
const countSentence = (counts: DigestCounts): string => {
  const { waiting, done, open, movedOn, news, isToday } = counts;
  const are = (count: number): string => (count === 1 ? 'is' : 'are');
  const parts = [
    ...(waiting === 0
      ? []
      : [
          open === 0
            ? `${things(waiting)} wait${waiting === 1 ? 's' : ''} for you`
            : `${things(waiting)} new ${isToday ? 'today' : 'that day'}`,
        ]),
    ...(waiting > 0 && open > 0 ? [`${small(open)} more ${are(open)} open`] : []),
    ...(waiting === 0 && open > 0 ? [`${things(open)} ${are(open)} open`] : []),
    ...(done > 0 && (waiting > 0 || open > 0 || movedOn.length > 0) ? [`${small(done)} ${are(done)} done`] : []),
    ...(news > 0 && (waiting > 0 || open > 0) ? [`${small(news)} ${are(news)} only for you to know`] : []),
  ];
  const gone = movedOn.map(({ name, unanswered }) =>
    unanswered ? `It was not settled in time; it is with ${name} now` : `It is with ${name} now`,
  );
  const several = movedOn.length > 1 ? [`${things(movedOn.length)} went on to somebody else`] : gone;
  const sentences = [...several, ...(parts.length > 0 ? [capital(parts.join('; '))] : [])];
  if (waiting + open > 0) return `${sentences.join('. ')}.`;
  if (movedOn.length > 0) return `${sentences.join('. ')}. Nothing more is asked of you here.`;
  if (news === 0) return 'All of it is done. There is nothing more to do here.';
  return `${things(news)} to know${done > 0 ? `; ${small(done)} ${are(done)} done` : ''}. Nothing is asked of you here.`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a digest says. */
export const digestWords = {
  heading: (day: Day, today: Day) => `Your day, ${formatDay(day, today)}`,
  count: countSentence,
  by: (day: Day, today: Day) => `by ${formatDay(day, today)}`,
  was: (day: Day, today: Day) => `was due ${formatDay(day, today)}`,
  stillOn: (day: Day, today: Day) => `still on ${formatDay(day, today)}?`,
  stands: (day: Day, today: Day) => `still on ${formatDay(day, today)}`,
  allStand: (count: number) =>
    count === 1 ? 'The date stands' : count === 2 ? 'Both dates stand' : `All ${small(count)} dates stand`,
  moved: (day: Day, today: Day) => `now due ${formatDay(day, today)}`,
  since: (day: Day, today: Day) => `silent since ${formatDay(day, today)}`,
  done: 'done',
  settled: 'settled',
  with: (name: string) => `with ${name}`,
  unanswered: (name: string) => `not settled in time, with ${name} now`,
  alsoOpen: 'Open besides',
  moreOpen: (count: number) => `And ${small(count)} more open: “Open my work” shows them all.`,
  update: (title: string) => `Update: ${title}`,
  paper: (title: string) => `Paper: ${title}`,
  noSro: (title: string) => `No SRO: ${title}`,
  noPlan: (title: string) => `No plan: ${title}`,
  noAgreement: (title: string) => `No data agreement: ${title}`,
  openMine: 'Open my work',
  answer: 'Press a line to answer it here.',
  back: '‹ Back to your day',
  why: (day: Day) => `It is from your digest of ${formatDay(day)}.`,
  more: (count: number) => `And ${String(count)} more: “Open my work” shows them all.`,
  tomorrow: 'Snooze to tomorrow',
  gone: (count: number) => `${things(count)} it named ${count === 1 ? 'is' : 'are'} no longer in the plan.`,
} as const;
