import type { AppError } from '@ipmo-hub/teams-app/errors';
import type { UpdateOptions } from '@ipmo-hub/teams-app/graph';
import type { ItemStamp, ListName } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';

/** What a use case may answer, whatever it writes. */
export type DeedOutcome =
  | { readonly kind: 'updated' | 'created' | 'existing' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'conflict'; readonly theirs: Pick<ItemStamp, 'modifiedBy'> }
  | { readonly kind: 'refused'; readonly error: AppError };

/** A use case that pages set off. */
export interface Deed<I extends object> {
  /** `context.now` is when the person did it, also when it is sent days later; `attempted` when it was sent before and no answer came. */
  readonly run: (context: Context, input: I, options: UpdateOptions) => Promise<DeedOutcome>;
  /** The lists that tell whether an earlier attempt arrived; they are read before the next one. */
  readonly reads: readonly ListName[];
  /**
   * Whether this very deed is there already. Only for use cases that would refuse to do again what is done; those that write what is there already, or find
   * their item by its key, need none.
   */
  readonly isDone?: (context: Context, input: I) => boolean;
}

/**
 * Declares a deed.
 * @example defineDeed({ run: snooze, reads: ['snoozes'] })
 */
export const defineDeed = <I extends object>(deed: Deed<I>): Deed<I> => deed;
