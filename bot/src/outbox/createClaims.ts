import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import type { Machine } from './createMachine';
import { doubtsIn, withDoubts } from './doubts';

/** Which notices this machine may send, when several run at once: during a deployment, or where the bot was scaled out. */
export interface Claims {
  /** What a notice that this machine writes down says of who is about to send it. */
  readonly mark: string;
  /** This machine wrote it down just now: it is its own for a while. */
  hold(record: NoticeRecord): void;
  /** Whether it still is, at this moment. */
  holds(record: Pick<NoticeRecord, 'id'>): boolean;
  /** The notice as this machine may send it now; undefined while it is, or may be, another's to send. */
  take(record: NoticeRecord): Promise<NoticeRecord | undefined>;
}

/** For how long a machine may begin to send what it claimed. */
export const ownMs = 5 * 60_000;
/** Longer, by the difference that two clocks may have, and the time that a send and its record take. */
export const othersMs = 10 * 60_000;
const words = 'being sent by ';

/** `onCrash` is told when something is taken over from a run on this computer that crashed. */
export const createClaims = (
  suite: Pick<Suite, 'contextFor' | 'now'>,
  machine: Machine,
  onCrash: () => void = () => undefined,
): Claims => {
  /** By notice id: until when it is ours. */
  const held = new Map<string, number>();
  let claims = 0;

  const holds: Claims['holds'] = ({ id }) => (held.get(id) ?? 0) > suite.now().getTime();
  const hold: Claims['hold'] = ({ id }) => {
    const present = suite.now().getTime();
    for (const [one, until] of held) if (until <= present) held.delete(one);
    held.set(id, present + ownMs);
  };
  const claimantIn = (outcome: string | undefined): string | undefined =>
    outcome?.startsWith(words) ? outcome.slice(words.length).split(' ')[0] : undefined;
  /** Nobody else's: an earlier claim of this run, or of one on this computer that crashed. */
  const isOurs = (outcome: string | undefined): boolean => {
    const name = claimantIn(outcome);
    return name !== undefined && (name === machine.name || machine.isOver(name));
  };
  /** Written down or claimed a moment ago by somebody who may be at it, and not given up since. */
  const isUnderWay = ({ state, outcome, modified }: NoticeRecord): boolean =>
    state === 'Intended' &&
    (outcome === undefined || outcome.startsWith(words)) &&
    !isOurs(outcome) &&
    Math.abs(suite.now().getTime() - Date.parse(modified)) < othersMs;

  return {
    mark: `${words}${machine.name}`,
    hold,
    holds,
    async take(record) {
      // Without our mark on it (we gave it up) another machine may be about to claim it.
      if (holds(record) && claimantIn(record.outcome) === machine.name) return record;
      if (isUnderWay(record)) return undefined;
      const before = claimantIn(record.outcome);
      if (before !== undefined && machine.isOver(before)) onCrash();
      claims += 1;
      // The store takes equal values of two machines for agreement, so no two claims may be the same.
      const outcome = withDoubts(`${words}${machine.name} ${inLetters(claims)}`, doubtsIn(record.outcome));
      const claimed = await suite.contextFor().store.update('notices', record, { state: 'Intended', outcome });
      // Merged: another machine did something with it meanwhile.
      if (claimed.kind !== 'updated' || claimed.merged || claimed.item.state !== 'Intended') return undefined;
      hold(claimed.item);
      return claimed.item;
    },
  };
};

const inLetters = (count: number): string =>
  String(count).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
