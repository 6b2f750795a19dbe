import type { ItemStamp } from '@ipmo-hub/teams-app/lists';
import { useState } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { storedHere } from '../storedHere';
import { draftKey, keepTyped, readTyped, typeInto, type DraftShelf, type KeptDraft } from './draftShelf';

/** A form's fields as the person types them. */
export interface DraftInHand<T extends object, B extends ItemStamp = ItemStamp> {
  /** What was typed; for the rest what the item holds now. */
  readonly fields: T;
  /** The item as it was when the person began to type, and until then as it is. */
  readonly base: B | undefined;
  /** What the typed fields held when the person began; nothing of the others. */
  readonly was: Partial<T>;
  /** It was typed at an earlier opening. */
  readonly isKept: boolean;
  /** Somebody else has changed the item since the person began: who, where SharePoint told. */
  readonly changed: { readonly by: string | undefined } | undefined;
  readonly change: (part: Partial<T>) => void;
  /** Sent, or thrown away by the person. */
  readonly clear: () => void;
}

/**
 * Keeps what is typed until it is sent or thrown away, however the form is closed. `item` names the draft (`risks/12`) and stays the same while
 * the form is there; `held` is what the item holds now, `live` the item itself where the form changes one.
 */
export const useDraft = <T extends object, B extends ItemStamp = ItemStamp>(
  item: string,
  held: T,
  live?: B,
): DraftInHand<T, B> => {
  const { account } = useProgramme();
  const shelf = storedHere(window) ?? untilReload;
  const key = draftKey(account.objectId, item);
  const [draft, setDraft] = useState(() => readTyped<T, B>(shelf, key, held, live?.id));
  const [isKept, setKept] = useState(draft !== undefined);
  const base = draft?.base;
  const put = (next: KeptDraft<T, B> | undefined): void => {
    setDraft(next);
    keepTyped(shelf, key, next);
    if (!next) setKept(false);
  };
  return {
    fields: { ...held, ...draft?.typed },
    base: base ?? live,
    was: wasIn(draft),
    isKept,
    changed:
      base && live && base.etag !== live.etag && live.modifiedBy !== account.name ? { by: live.modifiedBy } : undefined,
    change: (part) => {
      put(typeInto(draft, part, held, live));
    },
    clear: () => {
      put(undefined);
    },
  };
};

const wasIn = <T extends object>(draft: KeptDraft<T> | undefined): Partial<T> =>
  // The same fields, fewer of them.
  (draft
    ? Object.fromEntries(Object.entries(draft.from).filter(([name]) => Object.hasOwn(draft.typed, name)))
    : {}) as Partial<T>;

const texts = new Map<string, string>();

/** Where the browser keeps nothing, drafts last as long as the page. */
const untilReload: DraftShelf = {
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
  removeItem: (key) => void texts.delete(key),
};
