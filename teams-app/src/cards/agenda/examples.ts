import type { AgendaProps } from './props';

const ahead: AgendaProps = {
  state: 'planned',
  group: 'Leadership group',
  on: '2026-12-17',
  today: '2026-12-09',
  start: '14:00',
  end: '16:00',
  place: 'Brackenford House, room 2, and Teams',
  items: [
    { number: '1', start: '14:00', title: 'Welcome, apologies and interests', purpose: 'Information', minutes: 5 },
    {
      number: '2',
      start: '14:05',
      title: 'Minutes and actions of the last meeting',
      purpose: 'Assurance',
      minutes: 10,
      presenter: 'Lowri Sedgewick',
    },
    {
      number: '3',
      start: '14:15',
      title: 'Etanercept: supplier for the second half',
      purpose: 'Decision',
      minutes: 20,
      presenter: 'Kofi Marigold',
    },
    {
      number: '4',
      start: '14:35',
      title: 'Aseptic hub: business case',
      purpose: 'Decision',
      minutes: 25,
      presenter: 'Beatrix Stonecrop',
    },
  ],
  others: 0,
  awaited: { papers: ['Aseptic hub: business case', 'Homecare options'], by: '2026-12-09' },
  quorum: {
    isSet: true,
    met: false,
    here: 4,
    needed: 6,
    missing: ['at least 1 from community pharmacy'],
    sectors: [
      { name: 'Acute', count: 3 },
      { name: 'ICB', count: 1 },
      { name: 'Community pharmacy', count: 0 },
    ],
  },
  replies: { coming: 3, deputies: 1, apologies: 1, open: 5 },
  mayReply: true,
  deputies: [
    { name: 'Nia Pebble', id: '7' },
    { name: 'Wen Applebloom', id: '9' },
  ],
  why: 'This comes here because Leadership group meets on Thu 17 Dec.',
  link: 'https://teams.example/meeting/LG-2026-12',
  refreshFor: ['29:kofi', '29:beatrix'],
  press: { card: 'agenda', notice: '31', seen: '1a2b3c' },
};

const quorate: AgendaProps = {
  ...ahead,
  awaited: undefined,
  quorum: {
    ...ahead.quorum,
    met: true,
    here: 7,
    missing: [],
    sectors: [
      { name: 'Acute', count: 4 },
      { name: 'ICB', count: 1 },
      { name: 'Community pharmacy', count: 2 },
    ],
  },
  replies: { coming: 6, deputies: 1, apologies: 1, open: 2 },
};

/** One for each state, by name. */
export const agendaExamples: Readonly<Record<string, AgendaProps>> = {
  'no quorum yet': ahead,
  'quorum met, with a pack': {
    ...quorate,
    pack: { version: 2, link: 'https://tenant.example/Packs/LG-2026-12/LG-2026-12 pack v2.pdf' },
  },
  'you come': { ...quorate, own: { reply: 'Coming' } },
  'you leave early': { ...quorate, own: { reply: 'Coming', detail: '15:00' } },
  'you sent apologies': { ...quorate, own: { reply: 'Apologies' } },
  'you send a deputy': { ...quorate, own: { reply: 'Sending a deputy', detail: 'Nia Pebble' } },
  'not a member': { ...quorate, mayReply: false, deputies: [] },
  'no quorum set, no times': {
    ...ahead,
    start: undefined,
    end: undefined,
    place: undefined,
    items: ahead.items.map((item) => ({ ...item, start: undefined })),
    quorum: { isSet: false, met: true, here: 2, needed: 0, missing: [], sectors: [] },
  },
  'a long agenda': { ...quorate, others: 6 },
  'an item that ended before': {
    ...quorate,
    items: ahead.items.map((item, at) => (at === 3 ? { ...item, outcome: 'Closed: done on Fri 4 Dec.' } : item)),
  },
  'papers late': {
    ...ahead,
    today: '2026-12-11',
    awaited: { papers: ['One', 'Two', 'Three', 'Four', 'Five'], by: '2026-12-09' },
  },
  today: { ...quorate, today: '2026-12-17', why: 'This comes here because Leadership group meets today.' },
  running: { ...quorate, state: 'running', today: '2026-12-17' },
  closed: { ...quorate, state: 'closed', today: '2026-12-18' },
  cancelled: { ...ahead, state: 'cancelled' },
};

const asked: AgendaProps = {
  ...ahead,
  why: '',
  press: { card: 'meetingAgenda', subject: 'meetings/5', seen: '1a2b3c' },
};

export const meetingAgendaExamples: Readonly<Record<string, AgendaProps>> = {
  asked,
  'nothing on it': { ...asked, items: [], awaited: undefined },
};
