import { randomUUID } from 'node:crypto';
import { once, setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { createBudget, openProgramme } from '@ipmo-hub/teams-app/graph';
import type { Logger } from 'pino';
import { createChannel, createMessenger, createTeamChannels, mayReach } from './channel';
import type { Config } from './config';
import { createBackground } from './createBackground';
import { createClock } from './createClock';
import { createFreshen } from './createFreshen';
import { createFreeze } from './createFreeze';
import { createHost } from './createHost';
import { createPackKeeper } from './createPackKeeper';
import { createScheduler } from './createScheduler';
import { createSuite, type Suite } from './createSuite';
import { createWire } from './createWire';
import { faultWords } from './faultWords';
import { askAs, createTokenProvider } from './identity';
import {
  createCardKeeper,
  createClaims,
  createDelivery,
  createFlights,
  createMachine,
  createPace,
  createTeamwork,
  createTransport,
  isProcessRunning,
} from './outbox';
import { openJournal } from './openJournal';
import { openSignal } from './signal';
import { sweep, type SweepReport } from './sweep';
import { createTurns } from './turns';

export interface Bot {
  /** `http://127.0.0.1:3978` */
  readonly origin: string;
  sweep(): Promise<SweepReport>;
  /** Resolves when nothing is under way that nobody waits for. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotPorts {
  readonly config: Config;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** False: only sweeps that are asked for. */
  readonly scheduled?: boolean;
}

/** Puts the bot together and starts it. Sweeps begin at once; what another machine wrote down is left to it for ten minutes, what this one did before a crash goes out with the first sweep. */
export const startBot = async ({ config, log, scheduled = true }: BotPorts): Promise<Bot> => {
  const machine = () => new Date();
  const stopping = new AbortController();
  const { signal: stops } = stopping;
  // As many listen as there are waits.
  setMaxListeners(0, stops);
  const sleep = (ms: number): Promise<void> => wait(ms, undefined, { signal: stops });
  const boot = randomUUID();
  const later = (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  };
  const clock = createClock(machine, config.clockOffsetMs);
  const onFault = (fault: unknown, doing: string) => log.error({ fault: faultWords(fault) }, doing);
  const tokenFor = (resource: Parameters<typeof askAs>[1]) =>
    createTokenProvider({ ask: askAs(config, resource, fetch), now: machine });
  const botToken = tokenFor('https://api.botframework.com');

  // A bot that stops waits for SharePoint no longer, but asks on: what was sent is to be recorded.
  const pause = (ms: number): Promise<void> =>
    sleep(ms).catch((fault: unknown) => void (stops.aborted || onFault(fault, 'waiting')));
  const budget = createBudget({ now: machine, sleep: pause });
  const programme = await openProgramme({
    fetch,
    wire: createWire(),
    base: config.graph,
    site: config.site,
    token: tokenFor('https://graph.microsoft.com'),
    now: machine,
    sleep: pause,
    random: Math.random,
    budget,
  });
  // A person who presses a button goes ahead of a sweep, in what is read and in what is written.
  const { replica, store: personalStore } = programme;
  const { replica: patient, store, drive } = programme.as('background');
  const freeze = createFreeze(drive);
  const suite = createSuite({
    programme: { replica, store },
    personalStore,
    now: clock.now,
    tabs: config.tabs,
    freeze,
  });
  const sweeping: Suite = { ...suite, programme: { replica: patient, store } };

  const reach = (address: string) => mayReach(config, address);
  const { appId, tenantId, botService } = config;
  const transport = {
    messenger: createMessenger({ fetch, appId, tenantId, botService, token: botToken, mayReach: reach }),
    pace: createPace({ now: machine, sleep }),
    sleep,
    random: Math.random,
  };
  const messenger = createTransport({ ...transport, lane: 'person' });
  const sweepMessenger = createTransport(transport);
  const { graph: base, catalogueApp, mailFrom } = config;
  const teamwork = createTeamwork({ graph: programme.graph, base, catalogueApp, mailFrom, now: machine, sleep });
  const keeper = createCardKeeper(suite, sweepMessenger, messenger);
  const self = createMachine({ hostname: hostname(), pid: process.pid, boot, isRunning: isProcessRunning });
  const journal = openJournal(config, self, onFault);
  const flights = createFlights({ now: machine, atMost: config.sendsAtOnce });
  const claims = createClaims(suite, self, flights.beCareful);
  const delivery = createDelivery(suite, { messenger: sweepMessenger, claims, flights, journal, teamwork });
  const packs = createPackKeeper(sweeping, onFault);
  const background = createBackground((fault) => onFault(fault, 'after an answer'));
  let ready = false;
  const scheduler = createScheduler<SweepReport>({
    round: () =>
      sweep({
        suite: sweeping,
        delivery,
        claims,
        keeper,
        packs,
        signal: stops,
        onFault: (fault, notice) => onFault(fault, `notice ${notice}`),
      }),
    everyMs: config.sweepMinutes * 60_000,
    later,
    onEnd: (end) => {
      if ('fault' in end) return onFault(end.fault, 'sweep');
      ready = true;
      log.info(end.report, 'swept');
    },
  });

  const turns = createTurns({
    suite,
    messenger,
    teamChannels: createTeamChannels({ fetch, appId, token: botToken, mayReach: reach }),
    keeper,
    freshen: createFreshen(replica, machine),
    inBackground: background.start,
    stir() {
      if (scheduled && !stops.aborted) background.start(scheduler.run);
    },
    onFault: (fault) => onFault(fault, 'taking a turn'),
  });
  const channel = createChannel({
    identity: { appId, openIdMetadata: config.botOpenIdMetadata, token: botToken },
    tenantId,
    mayReach: reach,
    takeTurn: turns,
    onFault,
  });
  const local = config.local ? { sweep: scheduler.run, setClock: clock.setOffset } : undefined;
  const signal = openSignal({
    config,
    replica: patient,
    known: suite.known,
    isReady: () => ready,
    fetch,
    budget,
    boot,
    now: machine,
    later,
    onFault,
  });
  const host = createHost({ channel, signal, isReady: () => ready, local, onFault });
  // Locally nothing but this machine is to reach it.
  const server = createServer(host);
  server.listen({ port: config.port, ...(config.local && { host: '127.0.0.1' }) });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const first = patient.refresh().then(
    () => void (ready = true),
    (fault: unknown) => onFault(fault, 'first reading of the programme'),
  );
  if (scheduled) scheduler.start();
  else await first;

  return {
    origin: `http://127.0.0.1:${String(port)}`,
    sweep: scheduler.run,
    idle: background.idle,
    async stop() {
      server.close();
      stopping.abort();
      await signal.stop();
      server.closeIdleConnections();
      await scheduler.stop();
      await background.idle();
      server.closeAllConnections();
    },
  };
};
