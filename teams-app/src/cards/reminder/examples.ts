import type { ReminderProps } from './props';

const base: ReminderProps = {
  state: 'upcoming',
  title: '50% of patients switched',
  key: 'VAL-03.3',
  projectTitle: 'Etanercept biosimilar switch',
  rating: 'Red',
  today: '2026-11-19',
  due: '2026-11-30',
  forecast: '2026-11-30',
  slipDays: 0,
  moved: 0,
  workingDaysLeft: 7,
  daysLate: 0,
  ownerName: 'Kofi Marigold',
  why: 'You get this because you own it and it is due on Mon 30 Nov.',
  mayAnswer: true,
  link: 'https://teams.example/plan/VAL-03.3',
  refreshFor: ['29:kofi'],
  press: { card: 'reminder', notice: '12', seen: '1a2b3c' },
};

const why = (moment: string): string => `You get this because you own it and it ${moment}.`;

const asked = 'You get this because you asked for it.';

/** One for each state, by name. */
export const reminderExamples: Readonly<Record<string, ReminderProps>> = {
  'due in 7 working days': base,
  'due tomorrow': {
    ...base,
    state: 'tomorrow',
    today: '2026-11-27',
    rating: 'Amber',
    workingDaysLeft: 1,
    why: why('is due on Mon 30 Nov'),
  },
  'due today': {
    ...base,
    state: 'today',
    today: '2026-11-30',
    rating: 'Green',
    workingDaysLeft: 0,
    why: why('is due on Mon 30 Nov'),
  },
  overdue: {
    ...base,
    state: 'late',
    today: '2026-12-02',
    slipDays: 61,
    moved: 3,
    workingDaysLeft: 0,
    daysLate: 2,
    note: 'Second homecare supplier not yet agreed; two trusts wait for it.',
    why: why('was due on Mon 30 Nov'),
  },
  done: { ...base, state: 'done', today: '2026-11-27', done: '2026-11-27', slipDays: -3, rating: 'Complete' },
  moved: { ...base, state: 'moved', forecast: '2027-02-26', slipDays: 88, moved: 1 },
  'asked for: done': { ...base, state: 'asked', wish: { kind: 'done' }, why: asked },
  'asked for: another date': { ...base, state: 'asked', wish: { kind: 'move', day: '2026-12-11' }, why: asked },
  'asked for: a date not said': { ...base, state: 'asked', wish: { kind: 'move' }, why: asked },
  'asks whether the date stands': {
    ...base,
    state: 'check',
    forecast: '2027-01-15',
    due: '2027-01-15',
    today: '2026-11-23',
    workingDaysLeft: 36,
    rating: 'Green',
    why: 'You get this because you own it and nobody has changed it since the last check, Mon 9 Nov.',
  },
  'its date stands': {
    ...base,
    state: 'checked',
    forecast: '2027-01-15',
    due: '2027-01-15',
    today: '2026-11-24',
    confirmed: '2026-11-23',
    workingDaysLeft: 35,
    rating: 'Green',
  },
  'with somebody else': { ...base, state: 'handed over', ownerName: 'Nia Pebble', rating: 'Not started' },
  snoozed: { ...base, restsUntil: '2026-11-23' },
  'snoozed beyond its SRO’s day': {
    ...base,
    restsUntil: '2026-12-13',
    restsNote: 'It does not rest for others: Beatrix Stonecrop, its SRO, hears of it on Mon 7 Dec if it stands then.',
  },
  'for a reader': { ...base, mayAnswer: false },
};
