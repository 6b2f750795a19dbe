import { returnTyped } from '../../../parts/drafts/returnTyped';
import type { PendingDeed } from '../../../programme/deeds/createDeeds';

/** What was typed for an answer, or for the end, of an escalation; undefined where nothing was. */
export const typedAnswer = ({
  name,
  input,
}: Pick<PendingDeed, 'name' | 'input'>): { readonly text: string; readonly day: string } | undefined => {
  const given = name === 'closeEscalation' ? { text: input['outcome'] } : input['answer'];
  if (typeof given !== 'object' || given === null || !('text' in given) || typeof given.text !== 'string')
    return undefined;
  return { text: given.text, day: 'by' in given && typeof given.by === 'string' ? given.by : '' };
};

/** Puts the words of an answer that was taken back where its form finds them. */
export const returnAnswer = (account: string, deed: PendingDeed): void => {
  const typed = typedAnswer(deed);
  if (typed && deed.about !== undefined) returnTyped(account, deed.about, typed);
};
