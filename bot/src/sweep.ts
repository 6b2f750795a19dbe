import { londonClock, planNotices, type Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { intendNotice, openEscalation, recordFailure, settleEscalations } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from './createSuite';
import type { CardKeeper, Deliver } from './outbox';

export interface SweepReport {
  /** Notices that the rules ask for now, said before or not. */
  readonly planned: number;
  /** New cards. */
  readonly sent: number;
  /** Cards changed in place: a further notice of their matter, or a change in the plan. */
  readonly updated: number;
  /** Said before, or being said by another machine. */
  readonly skipped: number;
  /** Not delivered: for good, or until the next sweep. */
  readonly failed: number;
  /** Why, with how often: no names. */
  readonly reasons: Readonly<Record<string, number>>;
}

export interface SweepPorts {
  readonly suite: Suite;
  readonly deliver: Deliver;
  readonly keeper: CardKeeper;
  /** Told of a notice that could not even be written down; the sweep goes on with the others. */
  readonly onFault: (fault: unknown, notice: string) => void;
}

const atOnce = 8;

/**
 * One round: refresh, settle, plan, write down what is new, say it, bring cards up to date. Notices that an earlier round wrote down and
 * did not get out (Teams was busy, the machine stopped) are said now if the rules still ask for them, and closed if they no longer do.
 */
export const sweep = async ({ suite, deliver, keeper, onFault }: SweepPorts): Promise<SweepReport> => {
  const { replica } = suite.programme;
  await replica.refresh();
  const context = suite.contextFor();
  await settleEscalations(context);
  const planned = planNotices(replica.snapshot, suite.policy(), context.calendar, suite.now());
  const known = new Map([...replica.snapshot.notices.values()].map((record) => [record.key, record]));

  const tally = { sent: 0, updated: 0, skipped: 0, failed: 0 };
  const reasons: Record<string, number> = {};
  const count = (kind: keyof typeof tally, reason?: string): void => {
    tally[kind] += 1;
    if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1;
  };

  const say = async (notice: Notice): Promise<void> => {
    const record = known.get(notice.key) ?? (await writeDown(notice));
    if (!record || !isToBeSaid(suite, record)) return count('skipped');
    const outcome = await deliver(record);
    if (!('reason' in outcome)) count(outcome.kind);
    else count('failed', outcome.reason);
  };

  /** Undefined when another machine wrote it down since the refresh: it is theirs to say. */
  const writeDown = async (notice: Notice): Promise<NoticeRecord | undefined> => {
    if (notice.escalation) await openEscalation(suite.contextFor(), notice.escalation);
    const { record, fresh } = await intendNotice(suite.contextFor(), notice);
    return fresh ? record : undefined;
  };

  await eachMatter(planned, async (notices) => {
    for (const notice of notices) {
      try {
        await say(notice);
      } catch (fault) {
        count('failed', 'not recorded');
        onFault(fault, notice.key);
      }
    }
  });
  if (isOpen(suite)) await closeOverdue(suite, known, planned, onFault);
  tally.updated += await keeper.catchUp();
  return { planned: planned.length, ...tally, reasons };
};

/** Written down and not said yet; or Teams refused it then, and the person has let the bot in since. */
const isToBeSaid = (suite: Suite, { state, outcome = '', recipient }: NoticeRecord): boolean => {
  if (state === 'Intended') return true;
  if (state !== 'Failed' || !/^(blocked|conversation-gone):/.test(outcome)) return false;
  const place = suite.known.chatWith({ id: recipient });
  return place !== undefined && !place.blocked;
};

/** Matters side by side, a few at once; the notices of one matter, which share a card, one after the other. */
const eachMatter = async (
  planned: readonly Notice[],
  run: (notices: readonly Notice[]) => Promise<void>,
): Promise<void> => {
  const matters = new Map<string, Notice[]>();
  for (const notice of planned) matters.set(notice.matter, [...(matters.get(notice.matter) ?? []), notice]);
  const waiting = matters.values();
  const work = async (): Promise<void> => {
    // Workers share one iterator: each matter is taken once.
    for (const notices of waiting) await run(notices);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

/** Whether the rules speak at this hour: outside it an empty plan does not mean that nothing is due. */
const isOpen = (suite: Suite): boolean => {
  const { day, time } = londonClock(suite.now());
  const { sendFrom, sendUntil } = suite.policy();
  return suite.contextFor().calendar.isWorkingDay(day) && time >= sendFrom && time < sendUntil;
};

/** Notices that waited until they were no longer true: done meanwhile, put back, or overtaken by the next one. */
const closeOverdue = async (
  suite: Suite,
  known: ReadonlyMap<string, NoticeRecord>,
  planned: readonly Notice[],
  onFault: SweepPorts['onFault'],
): Promise<void> => {
  const wanted = new Set(planned.map(({ key }) => key));
  for (const record of known.values()) {
    if (record.state !== 'Intended' || wanted.has(record.key)) continue;
    const outcome = 'not said: no longer due when it could be sent';
    await recordFailure(suite.contextFor(), record, { outcome, final: true }).catch((fault: unknown) =>
      onFault(fault, record.key),
    );
  }
};
