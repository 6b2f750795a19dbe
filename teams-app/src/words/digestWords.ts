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

/** What a digest says. */
export const digestWords = {
  heading: (day: Day, today: Day) => `Your day, ${formatDay(day, today)}`,
  /** `Three things wait for you; one is done.` */
  count: (waiting: number, done: number) => {
    if (waiting === 0) return 'All of it is done. There is nothing more to do here.';
    const rest =
      done === 0 ? '' : `; ${numbers[done]?.toLowerCase() ?? String(done)} ${done === 1 ? 'is' : 'are'} done`;
    return `${things(waiting)} wait${waiting === 1 ? 's' : ''} for you${rest}.`;
  },
  by: (day: Day, today: Day) => `by ${formatDay(day, today)}`,
  was: (day: Day, today: Day) => `was due ${formatDay(day, today)}`,
  moved: (day: Day, today: Day) => `now due ${formatDay(day, today)}`,
  since: (day: Day, today: Day) => `silent since ${formatDay(day, today)}`,
  done: 'done',
  settled: 'settled',
  with: (name: string) => `with ${name}`,
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
