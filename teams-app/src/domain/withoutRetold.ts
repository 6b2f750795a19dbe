import type { Notice } from './notice';
import { readNoticeKey } from './noticeKey';
import type { SpokenSnapshot } from './plan';
import { newsRules } from './rules';

/** Of the reader themselves, whoever that is: what the programme team is told is about nobody else. */
const reader = '~';

/** A key without its recipient. */
const stemOf = (key: string): string => {
  const at = key.lastIndexOf('/');
  return key.slice(0, at).replace(`/people/${key.slice(at + 1)}/`, `/people/${reader}/`);
};

interface Telling {
  /** Stem of keys under which it was told to somebody, and to whom that counts; whoever it was, where nobody is named. */
  readonly stem: string;
  readonly to?: string;
}

/**
 * Leaves out what somebody else was told already for the same reason. What is asked of whoever has a duty goes to one person: to them, or to one
 * stand-in; going on leave, or coming back, makes it no news. What the programme team, or whoever a matter concerns, is told once goes to one of them.
 * Being told counts once it was sent, and for as long as whoever was told has not left. Holders of escalations are each told.
 */
export const withoutRetold = (
  notices: readonly Notice[],
  { notices: said, people }: Pick<SpokenSnapshot, 'notices' | 'people'>,
): readonly Notice[] => {
  const tellings = new Map(notices.map((notice) => [notice, tellingsOf(notice)]));
  const wanted = new Set([...tellings.values()].flat().map(({ stem }) => stem));
  if (wanted.size === 0) return notices;
  const toldTo = new Map<string, Set<string>>();
  const note = (key: string, recipient: string): void => {
    const stem = stemOf(key);
    if (!wanted.has(stem)) return;
    const known = toldTo.get(stem);
    if (known) known.add(recipient);
    else toldTo.set(stem, new Set([recipient]));
  };
  for (const { key, card, state, recipient, covers } of said.values()) {
    if (state !== 'Sent') continue;
    if (card !== 'digest') note(key, recipient);
    else for (const line of covers?.split('\n') ?? []) note(line, recipient);
  }
  const isThere = (id: string): boolean => {
    const person = people.get(id);
    return person !== undefined && person.left !== true;
  };
  return notices.filter((notice) =>
    (tellings.get(notice) ?? []).every(({ stem, to }) =>
      [...(toldTo.get(stem) ?? [])].every(
        (id) => id === notice.recipient || (to !== undefined && id !== to) || !isThere(id),
      ),
    ),
  );
};

const tellingsOf = ({ key, rule, card }: Notice): readonly Telling[] => {
  if (newsRules.has(rule)) return [{ stem: stemOf(key) }];
  const parts = card === 'escalation' ? undefined : readNoticeKey(key);
  if (!parts) return [];
  const { list, id, moment, day, insteadOf, recipient } = parts;
  const duty = insteadOf ?? recipient;
  const stem = `${rule}/${list}/${id}/${moment}`;
  return [{ stem: `${stem}:${day}`, to: duty }, { stem: `${stem}-for-${duty}:${day}` }];
};
