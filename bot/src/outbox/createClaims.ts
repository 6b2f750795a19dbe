import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';

/** Which notices this machine may send, when several run at once: during a deployment, or where the bot was scaled out. */
export interface Claims {
  /** This machine wrote it down just now: it is its own for a while. */
  hold(record: NoticeRecord): void;
  /** The notice as this machine may send it now; undefined while it is, or may be, another's to send. */
  take(record: NoticeRecord): Promise<NoticeRecord | undefined>;
}

const ownMs = 5 * 60_000;
// Longer than a machine holds its own by the difference that two clocks may have, and the time a send takes.
const othersMs = 10 * 60_000;
const mark = 'being sent by';

/** `machine` differs at every start. */
export const createClaims = (suite: Pick<Suite, 'contextFor' | 'now'>, machine: string): Claims => {
  /** By notice id: until when it is ours. */
  const held = new Map<string, number>();
  let claims = 0;

  const hold = ({ id }: NoticeRecord): void => {
    const present = suite.now().getTime();
    for (const [one, until] of held) if (until <= present) held.delete(one);
    held.set(id, present + ownMs);
  };
  /** Written down or claimed a moment ago, and not given up since. */
  const isUnderWay = ({ state, outcome, modified }: NoticeRecord): boolean =>
    state === 'Intended' &&
    (outcome === undefined || outcome.startsWith(mark)) &&
    Math.abs(suite.now().getTime() - Date.parse(modified)) < othersMs;

  return {
    hold,
    async take(record) {
      if ((held.get(record.id) ?? 0) > suite.now().getTime()) return record;
      if (isUnderWay(record)) return undefined;
      claims += 1;
      // The store takes equal values of two machines for agreement, so no two claims may be the same. Letters alone: digits could
      // look like an NHS number.
      const outcome = `${mark} ${inLetters(`${machine}x${String(claims)}`)}`;
      const claimed = await suite.contextFor().store.update('notices', record, { state: 'Intended', outcome });
      // Merged: another machine did something with it meanwhile.
      if (claimed.kind !== 'updated' || claimed.merged || claimed.item.state !== 'Intended') return undefined;
      hold(claimed.item);
      return claimed.item;
    },
  };
};

const inLetters = (text: string): string => text.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
