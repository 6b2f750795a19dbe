import { AppError } from '@ipmo-hub/teams-app/errors';
import type { CreateOutcome, UpdateOutcome } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { AnyItem, KeptError } from './entry';
import type { SendResult } from './queueSteps';

/** What sending a write may answer: an outcome of the store, or a use case's refusal. */
export type SendOutcome<L extends ListName = ListName> =
  | UpdateOutcome<L>
  | CreateOutcome<L>
  /** A deed was carried out. */
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: AppError };

export const resultOf = (outcome: SendOutcome): SendResult => {
  switch (outcome.kind) {
    case 'updated':
      return { kind: 'written', item: { ...outcome.item }, merged: outcome.merged };
    case 'created':
    case 'existing':
      return { kind: 'written', item: { ...outcome.item }, merged: false };
    case 'done':
      return { kind: 'written', merged: false };
    case 'conflict': {
      const theirs: AnyItem = { ...outcome.theirs };
      return { kind: 'conflict', theirs, fields: outcome.fields };
    }
    case 'gone':
      return { kind: 'refused', error: keptError(new AppError('write.gone')) };
    case 'refused':
      return { kind: 'refused', error: keptError(outcome.error) };
  }
};

/**
 * What a send that failed means: most troubles pass, and the write waits for that. Only a clear answer that is about the change itself is a refusal; a service
 * that failed in the middle may have carried it out.
 */
export const resultOfFailure = (cause: unknown): SendResult => {
  // A fault of the suite's own does not pass.
  if (!(cause instanceof AppError)) return { kind: 'refused', error: keptError(new AppError('graph.unexpected')) };
  const error = keptError(cause);
  const { code, unclear } = cause;
  const failed = code === 'graph.unexpected';
  // Who signs in, and how much SharePoint lets them ask, is the same for every item.
  const isOfAll = code === 'graph.busy' || code === 'signin.expired' || code === 'signin.unavailable';
  const usual = isOfAll || code === 'graph.unreachable';
  return usual || failed || unclear
    ? { kind: 'postponed', error, unclear: unclear || failed, alone: !isOfAll, rests: !usual }
    : { kind: 'refused', error };
};

export const keptError = ({ code, facts }: AppError): KeptError => ({ code, facts });
export const errorFrom = ({ code, facts }: KeptError): AppError => new AppError(code, { facts });
