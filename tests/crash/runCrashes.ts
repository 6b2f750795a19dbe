import { rm } from 'node:fs/promises';
import { planNotices, policyFrom, createCalendar } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { openDoor } from './openDoor';
import { openSite, type Site } from './openSite';
import { openTeamsReader, type Messages } from './readTeams';
import { startLife } from './startLife';

export interface CrashOptions {
  /** The bot, built: one file. */
  readonly program: string;
  /** A file that may be made and removed. */
  readonly database: string;
  readonly kills: number;
  readonly notices: number;
  readonly refuse: number;
  /** Share of sends that Teams takes and does not answer. */
  readonly mute: number;
  readonly latencyMs: number;
  readonly random: () => number;
  readonly onProgress: (line: string) => void;
}

export interface CrashReport {
  readonly notices: number;
  readonly kills: number;
  /** Kills after which a message was with Teams whose record said nothing of it. */
  readonly killsThatHit: number;
  /** Such messages. */
  readonly sendsHit: number;
  /** Sends that Teams took and did not answer: each may be doubled once. */
  readonly answersLost: number;
  /** Notices that the rules asked for and that nobody has. */
  readonly lost: number;
  /** Messages beyond the first of a notice. */
  readonly doubled: number;
  /** Notices that reached Teams more than ten minutes after they were written down. */
  readonly late: number;
  /** Seconds from being written down to being recorded as sent. */
  readonly medianSeconds: number;
  readonly worstSeconds: number;
  /** Seconds of the last run, until all was said. */
  readonly seconds: number;
}

const longestLifeMs = 20_000;
const longestEndMs = 300_000;
const lateSeconds = 600;

/** Kills the bot again and again while it sends, lets it finish, and counts what people have. */
export const runCrashes = async (options: CrashOptions): Promise<CrashReport> => {
  const { program, database, kills, notices, refuse, mute, latencyMs, random, onProgress } = options;
  const faults: string[] = [];
  const doors: { close(): Promise<void> }[] = [];
  let door: Awaited<ReturnType<typeof openDoor>> | undefined;
  const site = await openSite({
    notices,
    database,
    door: async (connector) => {
      door = await openDoor({
        connector,
        refuse,
        mute,
        latencyMs,
        random,
        onError: (fault) => faults.push(String(fault)),
      });
      doors.push(door);
      return door.origin;
    },
  });
  const teams = openTeamsReader(database);
  try {
    if (!door) throw new Error('The door did not open.');
    const share = notices / kills;
    let killsThatHit = 0;
    let sendsHit = 0;
    let before: Messages = new Map();
    for (let count = 1; count <= kills; count += 1) {
      strikeSharePoint(site, random);
      // On average as many sends a life as make all kills fall into the sweep.
      const sends = 1 + Math.floor(random() * 2 * Math.max(0, share - 0.5));
      const life = startLife(program, site, door, (line) => faults.push(line));
      const came = await life.killAfter(sends, random() * 25, longestLifeMs + sends * latencyMs * 2);
      const after = teams.read();
      const hit = await unrecorded(site, before, after);
      before = after;
      if (hit > 0) killsThatHit += 1;
      sendsHit += hit;
      onProgress(
        `kill ${String(count)} of ${String(kills)}: ${String(after.size)} said, ${String(hit)} in flight${came ? '' : ', idle'}`,
      );
    }
    site.local.tenant.faults.clear();
    const started = Date.now();
    const last = startLife(program, site, door, (line) => faults.push(line));
    await untilAllSaid(site, started + longestEndMs);
    await last.stop();
    const seconds = (Date.now() - started) / 1000;
    const answersLost = door.answersLost();
    return { notices, kills, killsThatHit, sendsHit, answersLost, ...(await tally(site, teams.read())), seconds };
  } finally {
    teams.close();
    for (const one of doors) await one.close();
    await site.close();
    for (const end of ['', '-wal', '-shm']) await rm(`${database}${end}`, { force: true });
    if (faults.length > 0) onProgress(`The bot said: ${[...new Set(faults)].slice(0, 5).join(' | ').slice(0, 2000)}`);
  }
};

/** SharePoint is busy now and then, and sometimes writes and does not say so. */
const strikeSharePoint = ({ local }: Site, random: () => number): void => {
  const { faults } = local.tenant;
  faults.clear();
  faults.add({ status: 503, retryAfter: 0, probability: 0.02, times: 3 });
  faults.add({ status: 429, retryAfter: 0, probability: 0.02, times: 3 });
  faults.add({ match: { method: 'POST', path: '/items$' }, status: 504, when: 'after', probability: 0.05, times: 2 });
  faults.add({ match: { method: 'PATCH' }, drop: true, when: 'after', probability: random() * 0.1, times: 2 });
};

const noticesOf = async ({ programme }: Site): Promise<readonly NoticeRecord[]> => {
  await programme.replica.refresh(['notices']);
  return [...programme.replica.snapshot.notices.values()];
};

/** Messages that came to Teams since `before` while their notice does not say so. */
const unrecorded = async (site: Site, before: Messages, after: Messages): Promise<number> => {
  site.local.tenant.faults.clear();
  const open = (await noticesOf(site)).filter((record) => record.state !== 'Sent' && !isInDoubt(record));
  return open.reduce((count, { id }) => count + Math.max(0, (after.get(id) ?? 0) - (before.get(id) ?? 0)), 0);
};

/** Its record says that it may have arrived. */
const isInDoubt = ({ outcome }: NoticeRecord): boolean => outcome?.includes('may have arrived') === true;

const untilAllSaid = async (site: Site, deadline: number): Promise<void> => {
  for (;;) {
    const records = await noticesOf(site);
    const asked = await askedFor(site);
    const isOver = (record: NoticeRecord): boolean =>
      record.state === 'Sent' || (record.state === 'Failed' && isInDoubt(record));
    const said = new Set(records.filter(isOver).map(({ key }) => key));
    if (asked.every((key) => said.has(key)) || Date.now() > deadline) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const askedFor = async ({ programme, local }: Site): Promise<readonly string[]> => {
  await programme.replica.refresh();
  const { snapshot } = programme.replica;
  const policy = policyFrom(snapshot.policies.values());
  const { now } = (await (await fetch(`${local.graph}/_local/clock`)).json()) as { now: string };
  return planNotices(snapshot, policy, createCalendar(), new Date(now)).map(({ key }) => key);
};

const tally = async (site: Site, messages: Messages) => {
  const asked = new Set(await askedFor(site));
  const records = await noticesOf(site);
  const idOf = new Map(records.map(({ key, id }) => [key, id]));
  const waits = records
    .filter(({ state, sentAt }) => state === 'Sent' && sentAt !== undefined)
    .map(({ plannedAt, sentAt = '' }) => (Date.parse(sentAt) - Date.parse(plannedAt)) / 1000)
    .sort((one, other) => one - other);
  return {
    lost: [...asked].filter((key) => !messages.has(idOf.get(key) ?? '')).length,
    doubled: [...messages.values()].reduce((sum, count) => sum + count - 1, 0),
    late: waits.filter((seconds) => seconds > lateSeconds).length,
    medianSeconds: waits[Math.floor(waits.length / 2)] ?? Number.NaN,
    worstSeconds: waits.at(-1) ?? Number.NaN,
  };
};
