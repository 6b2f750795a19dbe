import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day } from '../plan';
import type { RuleScene } from './rule';

/** Part of the key of what is said once, whatever the day: it belongs to no occasion. */
const onceForAll: Day = '2000-01-01';

/** How every such reason begins. */
export const teamPrefix = 'You get this because you are in the programme team and ';

interface Told {
  readonly rule: string;
  /** What it is, apart from others of its rule: small letters, digits and hyphens. */
  readonly moment: string;
  /** The person it is about; whoever is told where it is about nobody. */
  readonly about?: string;
  /** Ends the sentence `You get this because you are in the programme team and`. */
  readonly words: string;
}

/** Tells somebody of the programme team what only a hand in SharePoint can put right: once each, with the day's digest. */
export const tellTeam = ({ team, today }: RuleScene, { rule, moment, about, words }: Told): readonly Notice[] =>
  team.slice(0, 1).map(({ id: recipient }) => {
    const id = about ?? recipient;
    return {
      key: noticeKey({ rule, list: 'people', id, moment, day: onceForAll, recipient }),
      matter: `task/people/${id}/${moment}/${recipient}`,
      rule,
      card: 'task',
      item: { list: 'people', id },
      occurrence: `${moment}:${onceForAll}`,
      recipient,
      urgent: false,
      due: today,
      why: `${teamPrefix}${words}`,
    };
  });

const mostCharacters = 120;

/**
 * What somebody wrote into a row that may hold anything, for a sentence of ours; undefined where it has as many digits as a patient's number: that is
 * not repeated.
 */
export const quotable = (text: string | undefined): string | undefined => {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, mostCharacters);
  return plain === '' || plain.replace(/\P{N}/gu, '').length >= 10 ? undefined : `“${plain}”`;
};
