import type { ListStore } from '@ipmo-hub/teams-app/graph';
import type { Conversation } from '@ipmo-hub/teams-app/lists';
import { createSuite } from '../../../bot/src/createSuite';
import {
  createCardKeeper,
  createClaims,
  createDelivery,
  createFlights,
  createPace,
  createTransport,
} from '../../../bot/src/outbox';
import { sweep, type SweepReport } from '../../../bot/src/sweep';
import { seededRandom } from '../../../infra/local/src/graph/seededRandom';
import { virtualTime, type VirtualTime } from '../../unit/bot/signal/virtualTime';
import { milestone, person, samplePlan, wen } from '../../unit/teams-app/domain/samplePlan';
import { memoryProgramme } from '../../unit/teams-app/usecases/memoryProgramme';
import { openTeams } from './openTeams';

export interface SendRun {
  readonly report: SweepReport;
  readonly seconds: number;
  /** What Teams' limits allow for as many requests: 50 a second, the first 50 at once. */
  readonly allowedSeconds: number;
  readonly requests: number;
  readonly refused: number;
  /** The most that had a place at a time: on their way to Teams, or next in its pace. */
  readonly inFlight: number;
}

interface SendOptions {
  readonly people: number;
  /** Whether their chats are open already. */
  readonly known: boolean;
  /** Milliseconds of a request to Teams and to SharePoint, on average; each takes from half to one and a half of it. */
  readonly latencyMs: number;
  /** The most sends in flight (IPMO_SENDS_AT_ONCE). */
  readonly atOnce: number;
}

const start = '2026-11-23T09:30:00Z';

/** One sweep in which everybody is told one thing, by the code that ships, on a virtual clock. */
export const sendToAll = async ({ people, known, latencyMs, atOnce }: SendOptions): Promise<SendRun> => {
  const time = virtualTime(Date.parse(start));
  const random = seededRandom(1);
  const latency = (): number => latencyMs * (0.5 + random());
  const programme = memoryProgramme(planFor(people, known), start);
  const { replica } = programme.suite;
  const store = slowStore(programme.suite.store, time, latency);
  const suite = createSuite({ programme: { replica, store }, now: time.now, tabs: 'https://tabs.example' });
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => time.later(ms, resolve));
  const teams = openTeams(time, latency);
  const pace = createPace({ now: time.now, sleep });
  const messenger = createTransport({ messenger: teams.messenger, pace, sleep, random });
  const claims = createClaims(suite, { name: 'one', isOver: () => false });
  const flights = createFlights({ now: time.now, atMost: atOnce });
  let inFlight = 0;
  const watched = {
    ...flights,
    begin: async () => {
      const end = await flights.begin();
      inFlight = Math.max(inFlight, flights.count());
      return end;
    },
  };
  // Noted on the disk at once, as the bot does where it has one.
  const journal = { note: () => true, read: () => [], clear: () => undefined };
  const delivery = createDelivery(suite, { messenger, claims, flights: watched, journal });
  const keeper = createCardKeeper(suite, messenger);
  const { signal } = new AbortController();
  const onFault = (fault: unknown): never => {
    throw fault;
  };

  let seconds: number | undefined;
  const swept = sweep({ suite, delivery, claims, keeper, signal, onFault }).finally(() => {
    seconds = time.elapsed() / 1000;
  });
  while (seconds === undefined) await time.pass(1000);
  const requests = teams.requests();
  return {
    report: await swept,
    seconds,
    allowedSeconds: Math.ceil(requests / 50) - 1,
    requests,
    refused: teams.refused(),
    inFlight,
  };
};

const slowStore = (store: ListStore, time: VirtualTime, latency: () => number): ListStore => {
  const wait = (): Promise<void> => new Promise((resolve) => time.later(latency(), resolve));
  return {
    ...store,
    create: async (list, fields) => wait().then(() => store.create(list, fields)),
    update: async (list, base, patch) => wait().then(() => store.update(list, base, patch)),
  };
};

const planFor = (count: number, known: boolean) => {
  const ids = Array.from({ length: count }, (_, index) => String(1000 + index));
  const people = ids.map((id) =>
    person(id, 'Somebody', { objectId: `00000000-0000-4000-8000-${id.padStart(12, '0')}` }),
  );
  const conversations = new Map<string, Conversation>(
    people.map(({ id, title, objectId = '' }) => [
      id,
      {
        id,
        etag: `"${id},1"`,
        modified: start,
        title,
        key: `person:${id}`,
        kind: 'Personal',
        person: id,
        conversation: `chat ${objectId}`,
        serviceUrl: 'https://teams.example/',
      },
    ]),
  );
  const plan = samplePlan({
    people: [wen, ...people],
    milestones: ids.map((id) => milestone({ id, key: `VAL-03.${id}`, owner: id, forecast: '2026-11-23' })),
  });
  return known ? { ...plan, conversations } : plan;
};
