import { AppError } from '../errors';
import type { Refused } from '../usecases';
import type { ActionOutcome } from './defineCard';

/** What use cases answer: `conflict`, `gone`, and anything else for written. */
interface Written {
  readonly kind: string;
  readonly fault?: unknown;
}

/** What a use case answered, as a card says it: on a clash the person looks again, because a card has no room for two versions. `says` is what is good to know once it
 * is written. */
export const outcomeOf = (written: Written | Refused, says?: string): ActionOutcome => {
  if (isRefused(written)) return { kind: 'refused', error: written.error };
  switch (written.kind) {
    case 'conflict':
      return { kind: 'refused', error: new AppError('card.stale') };
    case 'gone':
      return { kind: 'refused', error: new AppError('card.unknownMatter') };
    default:
      return { kind: 'done', ...('fault' in written && { fault: written.fault }), ...(says !== undefined && { says }) };
  }
};

const isRefused = (written: Written | Refused): written is Refused => written.kind === 'refused' && 'error' in written;
