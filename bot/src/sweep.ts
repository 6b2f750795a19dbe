import { noticesIn, planNotices, type Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { intendNotice, openEscalation } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from './createSuite';
import { isSendingTime } from './isSendingTime';
import { isToBeSaid } from './isToBeSaid';
import { planUnreachable, type CardKeeper, type Claims, type Delivery } from './outbox';
import type { PackKeeper } from './createPackKeeper';
import { tendEscalations } from './tendEscalations';
import { tendMeetings } from './tendMeetings';
import { withdrawOverdue } from './withdrawOverdue';

export interface SweepReport {
  /** Notices that the rules ask for now, said before or not. */
  readonly planned: number;
  /** New cards. */
  readonly sent: number;
  /** Cards changed in place: a further notice of their matter, or a change in the plan. */
  readonly updated: number;
  /** Said before, being said by another machine, or settled while the sweep was at it; or the hours were over by then, and the next sweep says it. */
  readonly skipped: number;
  /** Not delivered: for good, or until the next sweep. */
  readonly failed: number;
  /** Why, with how often: no names. */
  readonly reasons: Readonly<Record<string, number>>;
}

export interface SweepPorts {
  readonly suite: Suite;
  readonly delivery: Delivery;
  readonly claims: Claims;
  readonly keeper: CardKeeper;
  /** Absent where no packs are made. */
  readonly packs?: PackKeeper;
  /** The bot stops: nothing more is begun. */
  readonly signal: AbortSignal;
  /** Told of a notice or an escalation that could not be written down, and once a sweep of each reason why Teams refuses the bot itself; the sweep goes on. */
  readonly onFault: (fault: unknown, notice: string) => void;
}

// Enough for Teams' pace where Teams and SharePoint take a second for each; how many of them are in flight at a time the outbox decides.
const atOnce = 48;

/**
 * One round: refresh, tend the escalations and the meetings, plan, write down what is new, say it, freeze packs that are due, bring cards up to date. Notices that an earlier round wrote
 * down and did not get out (Teams was busy, the machine stopped) are said now if the rules still ask for them, and taken back if they no longer do.
 */
export const sweep = async ({
  suite,
  delivery,
  claims,
  keeper,
  packs,
  signal,
  onFault,
}: SweepPorts): Promise<SweepReport> => {
  const { replica } = suite.programme;
  await replica.refresh();
  const context = suite.contextFor();
  await delivery.finish().catch((fault: unknown) => onFault(fault, 'said before'));
  await tendEscalations(context, onFault);
  await tendMeetings(context, onFault);
  const asked = planNotices(replica.snapshot, suite.policy(), context.calendar, suite.now());
  const unreachable = planUnreachable(suite);
  const planned = unreachable ? [...asked, unreachable] : asked;
  const known = new Map([...replica.snapshot.notices.values()].map((record) => [record.key, record]));
  const isStillTrue = rememberPlan(suite, planned.flatMap(noticesIn));
  const isNew = ({ key }: Notice): boolean => {
    const before = known.get(key);
    return before === undefined || isToBeSaid(suite, before);
  };
  delivery.expect(planned.filter(isNew).length);

  const tally = { sent: 0, updated: 0, skipped: 0, failed: 0 };
  const reasons: Record<string, number> = {};
  const fail = (reason: string): boolean => {
    tally.failed += 1;
    reasons[reason] = (reasons[reason] ?? 0) + 1;
    return reasons[reason] === 1;
  };

  const faults = new Set<string>();
  const isFirst = (fault: unknown): boolean => {
    const words = fault instanceof Error ? `${fault.name} ${fault.message}` : 'unknown';
    return faults.size < faults.add(words).size;
  };

  const say = async (notice: Notice): Promise<void> => {
    const mayBeSaid = (): boolean => isStillTrue(notice) && isSendingTime(suite);
    const record = mayBeSaid() ? await toSay(notice) : undefined;
    // Looked at again: writing it down took a while.
    if (!record || !mayBeSaid()) return void (tally.skipped += 1);
    const outcome = await delivery.say(record);
    if (!('reason' in outcome)) {
      tally[outcome.kind] += 1;
      if (outcome.fault !== undefined && isFirst(outcome.fault)) onFault(outcome.fault, notice.key);
      return;
    }
    const isFirstOfIts = fail(outcome.reason);
    if (isFirstOfIts && outcome.kind === 'postponed' && outcome.fault !== undefined) onFault(outcome.fault, notice.key);
  };

  /** Its record, this machine's to send; undefined when it was said, or is another machine's to say. */
  const toSay = async (notice: Notice): Promise<NoticeRecord | undefined> => {
    const before = known.get(notice.key);
    if (before) return isToBeSaid(suite, before) ? claims.take(before) : undefined;
    const opened = await openAll(notice);
    if (!opened) return undefined;
    const { record, fresh } = await intendNotice(suite.contextFor(), opened, claims.mark);
    if (!fresh) return undefined;
    claims.hold(record);
    return record;
  };

  /**
   * Opens what it raises. Of a digest, what was settled meanwhile is left out, and so is a line whose escalation cannot be written, for the next sweep:
   * it does not stop the others.
   */
  const openAll = async (notice: Notice): Promise<Notice | undefined> => {
    if (notice.escalation) await openEscalation(suite.contextFor(), notice.escalation);
    if (!notice.lines) return notice;
    const lines: Notice[] = [];
    for (const line of notice.lines) {
      if (!isStillTrue(line)) continue;
      try {
        if (line.escalation) await openEscalation(suite.contextFor(), line.escalation);
        lines.push(line);
      } catch (fault) {
        onFault(fault, line.key);
      }
    }
    return lines.length === 0 ? undefined : { ...notice, lines, covers: lines.map(({ key }) => key) };
  };

  await eachMatter(planned, async (notices) => {
    for (const notice of notices) {
      if (signal.aborted) return;
      try {
        await say(notice);
      } catch (fault) {
        fail('not recorded');
        onFault(fault, notice.key);
      }
    }
  });
  if (!signal.aborted) {
    await withdrawOverdue(suite, planned, onFault);
    // Last of what is written, as it takes longest; cards that name the pack are brought up to date with the rest.
    if (packs) await packs();
    tally.updated += await keeper.catchUp();
  }
  return { planned: planned.length, ...tally, reasons };
};

/** A sweep may take minutes, in which people press buttons: what they settled meanwhile is not spoken of. */
const rememberPlan = ({ programme }: Suite, planned: readonly Notice[]): ((notice: Notice) => boolean) => {
  const { snapshot } = programme.replica;
  const stampOf = ({ item }: Notice): string | undefined => {
    if (item.list !== 'milestones') return snapshot[item.list].get(item.id)?.modified;
    const milestone = snapshot.milestones.get(item.id);
    return milestone && milestone.done === undefined ? milestone.forecast : undefined;
  };
  const before = new Map(planned.map((notice) => [notice.key, stampOf(notice)]));
  // What is about its reader says what is still true when it is drawn.
  return (notice) => {
    const now = stampOf(notice);
    return now !== undefined && (notice.item.list === 'people' || now === before.get(notice.key));
  };
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
