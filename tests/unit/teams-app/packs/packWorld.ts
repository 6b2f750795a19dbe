import { addDays, createCalendar, defaultPolicy } from '@ipmo-hub/teams-app/domain';
import { listNames, type Item, type ListName, type NewItem, type Snapshot } from '@ipmo-hub/teams-app/lists';
import type { PackInput } from '@ipmo-hub/teams-app/packs';

/** A snapshot that tests write by hand: every list, empty until something is put into it. */
export const createWorld = () => {
  const maps = Object.fromEntries(listNames.map((name) => [name, new Map()])) as unknown as {
    [L in ListName]: Map<string, Item<L>>;
  };
  const put = <L extends ListName>(list: L, fields: NewItem<L>): string => {
    const id = String(maps[list].size + 1);
    maps[list].set(id, { id, etag: '"1"', modified: '2026-11-20T09:00:00Z', ...fields } as unknown as Item<L>);
    return id;
  };
  const change = <L extends ListName>(list: L, id: string, fields: Partial<NewItem<L>>): void => {
    maps[list].set(id, { ...maps[list].get(id), ...fields } as unknown as Item<L>);
  };
  return { snapshot: { ...maps, unfit: [] } as Snapshot, put, change };
};

export const now = new Date('2026-11-23T09:12:00Z');

const names = [
  'Eleanor Wren',
  'Kofi Marigold',
  'Beatrix Stonecrop',
  'Sunita Hollybrook',
  'Grace Mallow',
  'Isaac Honesty',
  'Tomas Bryony',
  'Nadia Pebble',
];
const subjects = [
  'Etanercept switch',
  'Discharge referrals to pharmacies',
  'Valproate in primary care',
  'Inhaler carbon',
  'Aseptic services hub',
  'High-risk prescribing',
  'Green bags',
  'Polypharmacy reviews',
  'Methotrexate monitoring',
  'Workforce benchmarking',
  'Education plan',
  'Psychotropics in care homes',
];
const said = [
  'Letters went to the clinics whose deliveries are booked; two answered that slots moved, and the homecare supplier confirmed new ones in writing.',
  'The data set was agreed with all nine trusts, and the first two send it from their own systems every night.',
  'Community pharmacies named two reviewers; training is booked for January, with cover for both days.',
];
const ratings = ['Green', 'Amber', 'Red', 'Green', 'Complete', 'Not started'] as const;

/** A programme of three domains with a leadership group, a closed meeting and one to come; everything about it is invented. */
export const packWorld = (projectsADomain = 3) => {
  const { snapshot, put, change } = createWorld();
  const trust = put('organisations', { title: 'Ashdale Royal', code: 'ASH', sector: 'Acute' });
  const lpc = put('organisations', { title: 'Larkmere North LPC', code: 'LPC', sector: 'Community pharmacy' });
  const people = names.map((title, at) =>
    put('people', {
      title,
      email: `${title.toLowerCase().replace(' ', '.')}@example.org`,
      role: 'Member',
      organisation: at === 5 ? lpc : trust,
    }),
  );
  const person = (at: number): string => people[at % people.length] as string;
  const group = put('groups', {
    title: 'Leadership group',
    key: 'LG',
    kind: 'Leadership group',
    chair: person(0),
    secretary: person(4),
    quorum: 'at least 3 members\nat least 1 community pharmacy',
  });
  const seats = people.slice(0, 6).map((id, at) =>
    put('members', {
      title: `Seat ${String(at + 1)}`,
      key: `LG.M${String(at + 1)}`,
      group,
      person: id,
      role: at === 0 ? 'Chair' : at === 4 ? 'Secretary' : 'Member',
      ...(at === 5 && { constituents: 'Larkmere North LPC, Larkmere South LPC' }),
    }),
  );
  put('interests', {
    title: 'Advises a homecare supplier',
    key: 'DOI-1',
    person: person(2),
    kind: 'Financial',
    handling: 'May speak, does not decide',
    words: 'homecare',
    from: '2026-01-10',
  });
  const projects: string[] = [];
  ['Safety', 'Value', 'Workforce'].forEach((title, domainAt) => {
    const code = title.slice(0, 3).toUpperCase();
    const domain = put('domains', { title, code, lead: person(domainAt + 1), position: domainAt });
    for (let at = 0; at < projectsADomain; at += 1) {
      const rating = ratings[(at + domainAt) % ratings.length] ?? 'Green';
      const reference = `${code}-${String(at + 1).padStart(2, '0')}`;
      const project = put('projects', {
        title: subjects[(at + domainAt * 4) % subjects.length] ?? 'Project',
        code: reference,
        domain,
        sro: person(at),
        lead: person(at + 1),
        rating,
        organisation: at % 3 === 0 ? lpc : trust,
        ...(at % 4 !== 3 && { lastRating: ratings[(at + domainAt + 1) % ratings.length] ?? 'Green' }),
        start: '2026-04-01',
        baselineFinish: '2027-03-31',
        finish: addDays('2027-03-31', (at % 3) * 21),
        ...((rating === 'Amber' || rating === 'Red') &&
          at % 5 !== 4 && {
            pathToGreen: 'A second homecare supplier is signed by January.\nThe slots of two clinics are booked again.',
          }),
      });
      projects.push(project);
      for (let step = 0; step < 5; step += 1)
        put('milestones', {
          title:
            [
              'Site agreed',
              'Homecare confirms capacity in writing',
              'First clinic switched',
              'All clinics switched',
              'Handed over',
            ][step] ?? '',
          key: `${reference}.${String(step + 1)}`,
          project,
          owner: person(at + step),
          baseline: addDays('2026-10-01', step * 25),
          forecast: addDays('2026-10-01', step * 25 + (at % 3) * 9 + step * 4),
          ...(step === 0 && { done: '2026-10-08' }),
        });
      if (rating !== 'Not started')
        put('updates', {
          title: `${reference} 20 Nov`,
          key: `${reference}/1`,
          project,
          by: person(at + 1),
          on: '2026-11-20',
          rating,
          did: said[at % 3] ?? '',
          next: said[(at + 1) % 3] ?? '',
          ...(at % 3 === 1 && { help: 'The digital line pays for the interface this year.' }),
        });
    }
    for (let at = 0; at < Math.ceil(projectsADomain / 2); at += 1)
      put('risks', {
        title: 'Deliveries cannot follow the letters, and patients wait',
        key: `${code}-R${String(at + 1)}`,
        kind: at % 3 === 2 ? 'Issue' : 'Risk',
        domain,
        owner: person(at),
        likelihood: 3 + (at % 3),
        consequence: 4,
        lastScore: 9,
        mitigation: said[at % 3] ?? '',
        state: 'Open',
        raisedOn: '2026-08-01',
        reviewBy: '2026-11-10',
      });
  });
  const before = put('meetings', {
    title: 'Leadership group',
    key: 'LG-2026-11',
    group,
    on: '2026-11-05',
    start: '14:00',
    end: '16:00',
    place: 'Teams',
    state: 'Closed',
    startedAt: '2026-11-05T14:02:00Z',
    endedAt: '2026-11-05T15:50:00Z',
  });
  const meeting = put('meetings', {
    title: 'Leadership group',
    key: 'LG-2026-12',
    group,
    on: '2026-12-03',
    start: '14:00',
    end: '16:00',
    place: 'Larkmere House, room 2, and Teams',
    state: 'Planned',
  });
  put('meetings', {
    title: 'Leadership group',
    key: 'LG-2027-01',
    group,
    on: '2027-01-14',
    start: '14:00',
    end: '16:00',
    place: 'Teams',
    state: 'Planned',
  });
  const old = put('agendaItems', {
    title: 'Aseptic services hub: which sites',
    key: 'old/1',
    meeting: before,
    purpose: 'Decision',
    position: 1,
    minutes: 30,
    presenter: person(4),
    startedAt: '2026-11-05T14:10:00Z',
    endedAt: '2026-11-05T14:40:00Z',
  });
  seats.slice(0, 4).forEach((seat, at) =>
    put('attendances', {
      title: 'There',
      key: `${before}/${seat}`,
      meeting: before,
      seat,
      person: person(at),
      present: at !== 2,
      ...(at === 2 ? { reply: 'Apologies' as const } : { arrivedAt: '2026-11-05T14:01:00Z' }),
    }),
  );
  put('minuteNotes', {
    title: 'Sites were',
    key: 'n/1',
    meeting: before,
    agendaItem: old,
    wording: 'Sites were compared by deliveries a day. The third cannot be reached by two.',
    at: '2026-11-05T14:20:00Z',
  });
  put('decisions', {
    title: 'Two sites go forward',
    key: 'LG-2026-11.D1',
    on: '2026-11-05',
    group,
    meeting: before,
    agendaItem: old,
    wording: 'Brackenford and St Quill’s are measured and costed.',
    rationale: 'The third cannot be reached by two deliveries a day.',
    dissent: 'Kofi Marigold would have kept the third.',
    reviewBy: '2026-12-18',
    state: 'Stands',
    projects: 'SAF-01',
  });
  put('decisions', {
    title: 'Pharmacies may bill from a trust’s first day',
    key: 'LG-2026-11.D2',
    on: '2026-11-05',
    group,
    meeting: before,
    wording: 'Payment begins on the day a trust goes live, for community pharmacies.',
    state: 'Stands',
  });
  put('actions', {
    title: 'Send the interface’s cost to the digital line',
    key: 'LG-2026-11.A1',
    owner: person(1),
    due: '2026-11-16',
    meeting: before,
    agendaItem: old,
    note: 'Waits for a quotation.',
  });
  put('actions', {
    title: 'Ask community pharmacies for two reviewers',
    key: 'LG-2026-11.A2',
    owner: person(5),
    due: '2026-11-20',
    done: '2026-11-18',
    meeting: before,
  });
  put('actions', {
    title: 'Tell pharmacies which wards begin',
    key: 'LG-2026-11.A3',
    owner: person(5),
    due: '2026-12-10',
    meeting: before,
  });
  const escalation = put('escalations', {
    title: 'A second homecare supplier',
    key: 'esc/1',
    project: projects[0] as string,
    milestone: '2',
    trigger: 'Slipped',
    rung: 'Leadership group',
    holder: person(0),
    state: 'Open',
    reason: 'It was put back a third time.',
    ask: 'Agree to a second homecare supplier for this year.',
    askedBy: person(1),
    raisedOn: '2026-11-02',
    answerBy: '2026-11-26',
    history:
      '2026-11-02 Raised with its SRO\n2026-11-09 Passed up to the domain lead\n2026-11-16 Passed up to the leadership group',
  });
  const items = [
    put('agendaItems', {
      title: 'Welcome, apologies, quorum',
      key: 's/1',
      meeting,
      purpose: 'Information',
      position: 1,
      minutes: 5,
    }),
    put('agendaItems', {
      title: 'Etanercept: a second homecare supplier',
      key: 's/2',
      meeting,
      purpose: 'Decision',
      position: 2,
      minutes: 30,
      presenter: person(1),
      sponsor: person(2),
      escalation,
      project: projects[0] as string,
    }),
    put('agendaItems', {
      title: 'Aseptic services hub: the site',
      key: 's/3',
      meeting,
      purpose: 'Decision',
      position: 3,
      minutes: 40,
      presenter: person(4),
    }),
    put('agendaItems', {
      title: 'Workforce strategy for pharmacies',
      key: 's/4',
      meeting,
      purpose: 'Discussion',
      position: 4,
      minutes: 30,
      presenter: person(0),
    }),
  ];
  const cover = {
    summary: 'Compares two suppliers by price, by deliveries a day, and by what patients said.',
    strategy: 'VAL-O1: switches reach 90% within a quarter.',
    route: 'Value domain group, 10 November.',
    implications: 'Money: £240,000 this year. People: none. Quality: two deliveries a day.',
    recommendation: 'Agree to sign with the second supplier.',
  };
  put('papers', {
    title: 'Homecare: what a second supplier changes',
    key: 'LG-2026-12.P1',
    meeting,
    author: person(1),
    agendaItem: items[1] as string,
    receivedOn: '2026-11-20',
    sponsor: person(2),
    purpose: 'Decision',
    file: 'files/1',
    fileName: 'homecare.pdf',
    ...cover,
  });
  put('papers', {
    title: 'Aseptic services hub: the site',
    key: 'LG-2026-12.P2',
    meeting,
    author: person(4),
    agendaItem: items[2] as string,
  });
  const input = (more: Partial<PackInput> = {}): PackInput => ({
    snapshot,
    meeting: snapshot.meetings.get(meeting) as Item<'meetings'>,
    now,
    policy: defaultPolicy,
    calendar: createCalendar(),
    version: 1,
    ...more,
  });
  return { snapshot, put, change, input, meeting, before, items, seats, people };
};
