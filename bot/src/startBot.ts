import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { openProgramme } from '@ipmo-hub/teams-app/graph';
import type { Logger } from 'pino';
import { createChannel, createMessenger, mayReach } from './channel';
import type { Config } from './config';
import { createBackground } from './createBackground';
import { createClock } from './createClock';
import { createFreshen } from './createFreshen';
import { createHost } from './createHost';
import { createScheduler } from './createScheduler';
import { createSuite } from './createSuite';
import { askAs, createTokenProvider } from './identity';
import { createCardKeeper, createDelivery, createPace, createTransport } from './outbox';
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

/** Puts the bot together and starts it. Sweeps begin at once: what was intended before the machine stopped is said first. */
export const startBot = async ({ config, log, scheduled = true }: BotPorts): Promise<Bot> => {
  const machine = () => new Date();
  const sleep = (ms: number) => wait(ms);
  const clock = createClock(machine, config.clockOffsetMs);
  const onFault = (fault: unknown, doing: string) => log.error({ fault: faultWords(fault) }, doing);
  const tokenFor = (resource: Parameters<typeof askAs>[1]) =>
    createTokenProvider({ ask: askAs(config, resource, fetch), now: machine });
  const botToken = tokenFor('https://api.botframework.com');

  const programme = await openProgramme({
    fetch,
    base: config.graph,
    site: config.site,
    token: tokenFor('https://graph.microsoft.com'),
    now: machine,
    sleep,
    random: Math.random,
  });
  // A person who presses a button goes ahead of a sweep.
  const { replica, store: personalStore } = programme;
  const { store } = programme.as('background');
  const suite = createSuite({ programme: { replica, store }, personalStore, now: clock.now, tabs: config.tabs });

  const reach = (address: string) => mayReach(config, address);
  const { appId, tenantId, botService } = config;
  const messenger = createTransport({
    messenger: createMessenger({ fetch, appId, tenantId, botService, token: botToken, mayReach: reach }),
    pace: createPace({ now: machine, sleep }),
    sleep,
    random: Math.random,
  });
  const keeper = createCardKeeper(suite, messenger);
  const deliver = createDelivery(suite, messenger);
  const background = createBackground((fault) => onFault(fault, 'after an answer'));
  let ready = false;
  const scheduler = createScheduler<SweepReport>({
    round: () => sweep({ suite, deliver, keeper, onFault: (fault, notice) => onFault(fault, `notice ${notice}`) }),
    everyMs: config.sweepMinutes * 60_000,
    later: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    onEnd: (end) => {
      if ('fault' in end) return onFault(end.fault, 'sweep');
      ready = true;
      log.info(end.report, 'swept');
    },
  });

  const turns = createTurns({
    suite,
    messenger,
    keeper,
    freshen: createFreshen(replica, machine),
    inBackground: background.start,
    onFault: (fault) => onFault(fault, 'taking a turn'),
  });
  const channel = createChannel({
    identity: { appId, openIdMetadata: config.botOpenIdMetadata, token: botToken },
    tenantId,
    mayReach: reach,
    async takeTurn(turn, happening) {
      const answer = await turns(turn, happening);
      // An answer may have passed a matter on to somebody else; a new chat may be where something waits to be said.
      const stirs = happening.kind === 'added' || (happening.kind === 'pressed' && happening.verb !== 'refresh');
      if (stirs && scheduled) background.start(scheduler.run);
      return answer;
    },
    onFault,
  });
  const local = config.local ? { sweep: scheduler.run, setClock: clock.setOffset } : undefined;
  const host = createHost({ channel, isReady: () => ready, local, onFault });
  // Locally nothing but this machine is to reach it.
  const server = createServer(host);
  server.listen({ port: config.port, ...(config.local && { host: '127.0.0.1' }) });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const first = replica.refresh().then(
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
      server.closeIdleConnections();
      await scheduler.stop();
      await background.idle();
      server.closeAllConnections();
    },
  };
};

/** For logs: codes and messages of ours, never what people wrote. */
const faultWords = (fault: unknown): { readonly name: string; readonly message: string } =>
  fault instanceof Error
    ? { name: fault.name, message: fault.message.slice(0, 300) }
    : { name: 'unknown', message: '' };
