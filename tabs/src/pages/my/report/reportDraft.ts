import type { DraftShelf } from '../../../parts/drafts/draftShelf';
import { ratingOrder, type Rating } from '@ipmo-hub/teams-app/domain';

/** A report as it is typed. */
export interface ReportDraft {
  readonly rating: Rating;
  readonly did: string;
  readonly next: string;
  readonly helpNeeded: boolean;
  readonly help: string;
  readonly raise: boolean;
}

const longest = 8000;

/** What was typed at an earlier visit; undefined when nothing was, or it cannot be read. */
export const readDraft = (shelf: DraftShelf | undefined, key: string): ReportDraft | undefined => {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const held: Readonly<Record<string, unknown>> = { ...kept };
    const text = (name: string): string => (typeof held[name] === 'string' ? held[name].slice(0, longest) : '');
    const rating = ratingOrder.find((one) => one === held['rating']);
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
  const rating = ratingOrder.find((one) => one === input['rating']);
  const help = text('help');
  return rating && { rating, did: text('did'), next: text('next'), helpNeeded: help !== '', help, raise: false };
};
