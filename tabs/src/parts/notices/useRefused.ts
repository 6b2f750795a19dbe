import type { AppError } from '@ipmo-hub/teams-app/errors';
import type { PendingDeed } from '../../programme/deeds/createDeeds';
import type { PendingEdit } from '../../programme/edits';
import { useProgramme } from '../../programme/TabProgramme';
import { useChanges, useDeeds } from '../../programme/useEdits';

export interface Refusal {
  readonly key: string;
  readonly title: string;
  readonly error: AppError;
  readonly edit?: PendingEdit;
  readonly deed?: PendingDeed;
  /** Where another attempt may get through. */
  readonly tryAgain: (() => void) | undefined;
  readonly giveUp: () => void;
}

/** Changes and deeds that were not taken, in the order they were made. */
export const useRefused = (): readonly Refusal[] => {
  const { edits, deeds } = useProgramme();
  const changed = useChanges().flatMap((edit): readonly Refusal[] =>
    edit.state.kind === 'refused'
      ? [
          {
            key: `${edit.list} ${edit.id}`,
            title: edit.base.title,
            error: edit.state.error,
            edit,
            tryAgain:
              edit.state.again &&
              (() => {
                edits.retry(edit.list, edit.id);
              }),
            giveUp: () => {
              edits.discard(edit.list, edit.id);
            },
          },
        ]
      : [],
  );
  const done = useDeeds().flatMap((deed): readonly Refusal[] =>
    deed.state.kind === 'refused'
      ? [
          {
            key: deed.id,
            title: deed.title,
            error: deed.state.error,
            deed,
            tryAgain: deed.state.again && (() => void deeds.retry(deed.id)),
            giveUp: () => void deeds.discard(deed.id),
          },
        ]
      : [],
  );
  return [...changed, ...done];
};
