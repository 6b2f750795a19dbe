import { AppError } from '../errors';
import type { Refused } from '../usecases';
import type { ActionOutcome } from './defineCard';

interface Written {
  readonly kind: 'updated' | 'conflict' | 'gone';
  readonly fault?: unknown;
}

/** What a use case answered, as a card says it: on a clash the person looks again, because a card has no room for two versions. */
export const outcomeOf = (written: Written | Refused): ActionOutcome => {
  switch (written.kind) {
    case 'updated':
      return { kind: 'done', ...('fault' in written && { fault: written.fault }) };
    case 'refused':
      return { kind: 'refused', error: (written as Refused).error };
    case 'conflict':
      return { kind: 'refused', error: new AppError('card.stale') };
    case 'gone':
      return { kind: 'refused', error: new AppError('card.unknownMatter') };
  }
};
