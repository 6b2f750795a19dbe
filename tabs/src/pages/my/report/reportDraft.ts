import type { Rating } from '@ipmo-hub/teams-app/domain';

/** A report as it is typed. */
export interface ReportDraft {
  readonly rating: Rating;
  readonly did: string;
  readonly next: string;
  readonly helpNeeded: boolean;
  readonly help: string;
  readonly raise: boolean;
}

/** Where a draft is kept: `ipmo-hub-draft/{Entra object id}/{list and id of its item}`; leaving removes it with all that begins so. */
export const draftKey = (account: string, item: string): string => `ipmo-hub-draft/${account}/${item}`;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const ratings: readonly Rating[] = ['Green', 'Amber', 'Red', 'Complete', 'Not started'];
const longest = 8000;

/** What was typed at an earlier visit; undefined when nothing was, or it cannot be read. */
export const readDraft = (shelf: Shelf | undefined, key: string): ReportDraft | undefined => {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const held: Readonly<Record<string, unknown>> = { ...kept };
    const text = (name: string): string => (typeof held[name] === 'string' ? held[name].slice(0, longest) : '');
    const rating = ratings.find((one) => one === held['rating']);
    return (
      rating && {
        rating,
        did: text('did'),
        next: text('next'),
        helpNeeded: held['helpNeeded'] === true,
        help: text('help'),
        raise: held['raise'] === true,
      }
    );
  } catch {
    return undefined;
  }
};

/** A report that was taken back before it was sent, as it was typed; a barrier raised with it is a deed of its own. */
export const draftFrom = (input: Readonly<Record<string, unknown>>): ReportDraft | undefined => {
  const text = (name: string): string => (typeof input[name] === 'string' ? input[name] : '');
  const rating = ratings.find((one) => one === input['rating']);
  const help = text('help');
  return rating && { rating, did: text('did'), next: text('next'), helpNeeded: help !== '', help, raise: false };
};

/** Keeps a draft, or with undefined none; false when the browser does not let it be kept. */
export const keepDraft = (shelf: Shelf | undefined, key: string, draft: ReportDraft | undefined): boolean => {
  if (!shelf) return false;
  try {
    if (draft) shelf.setItem(key, JSON.stringify(draft));
    else shelf.removeItem(key);
    return true;
  } catch {
    // Full, or forbidden: the text stands in the form.
    return false;
  }
};
