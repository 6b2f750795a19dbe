import type { AppError } from '@ipmo-hub/teams-app/errors';
import { useState } from 'react';
import type { DeedInput, DeedName } from '../../programme/deeds';
import type { DeedResult } from '../../programme/deeds/createDeeds';
import { useProgramme } from '../../programme/TabProgramme';

/** A use case set off in place: whether it is on its way, and why it was refused. */
export interface DeedInPlace {
  readonly busy: boolean;
  /** Written down, and sent later. */
  readonly waiting: boolean;
  readonly error: AppError | undefined;
  run<N extends DeedName>(name: N, input: DeedInput<N>, title?: string): Promise<DeedResult>;
}

export const useDeed = (): DeedInPlace => {
  const { deeds } = useProgramme();
  const [state, setState] = useState<Pick<DeedInPlace, 'busy' | 'waiting' | 'error'>>(still);
  return {
    ...state,
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
