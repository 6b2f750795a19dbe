import { returnTyped } from '../../parts/drafts/returnTyped';
import type { PendingDeed } from '../../programme/deeds/createDeeds';

/** Puts the words of a barrier that was taken back where the form with this draft finds them. */
export const returnBarrier = (account: string, draft: string, { name, input }: PendingDeed): void => {
  if (name !== 'raiseBarrier') return;
  const typed = ['project', 'milestone', 'title', 'ask'].flatMap((field) =>
    typeof input[field] === 'string' ? [[field, input[field]] as const] : [],
  );
  returnTyped(account, draft, Object.fromEntries(typed));
};
