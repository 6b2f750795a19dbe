import type { AppError } from '@ipmo-hub/teams-app/errors';
import { useState } from 'react';
import type { DeedInput, DeedName } from '../../programme/deeds';
import type { DeedResult, PendingDeed } from '../../programme/deeds/createDeeds';
import { useProgramme } from '../../programme/TabProgramme';
import { useDeeds } from '../../programme/useEdits';
import { isInVain, keptDeed } from './keptDeed';

/** A use case set off in place: whether it is on its way, and why it was refused. */
export interface DeedInPlace {
  readonly busy: boolean;
  /** Written down, and sent later. */
  readonly waiting: boolean;
  /** What waits, or SharePoint failed on, where the place says what it is about; also what was set off at an earlier visit or elsewhere. */
  readonly kept?: PendingDeed | undefined;
  readonly error: AppError | undefined;
  run<N extends DeedName>(name: N, input: DeedInput<N>, title?: string): Promise<DeedResult>;
}

/** `about` names the item that the place is about, as `escalations/12`: what waits in the queue for it is laid over, so that a reload does not forget it. */
export const useDeed = (about?: string): DeedInPlace => {
  const { deeds } = useProgramme();
  const pending = useDeeds();
  const [state, setState] = useState<Pick<DeedInPlace, 'busy' | 'waiting' | 'error'>>(still);
  const kept = keptDeed(pending, about);
  const isOnItsWay = state.busy || kept?.state.kind === 'saving';
  return {
    busy: isOnItsWay,
    waiting: about === undefined ? state.waiting : kept !== undefined && !isOnItsWay && !isInVain(kept.state),
    kept: isOnItsWay ? undefined : kept,
    error: state.error,
    run: async (name, input, title) => {
      setState({ ...still, busy: true });
      const result = await deeds.run(name, input, title);
      setState({
        busy: false,
        waiting: result.kind === 'waiting',
        error: result.kind === 'refused' ? result.error : undefined,
      });
      return result;
    },
  };
};

const still = { busy: false, waiting: false, error: undefined };
