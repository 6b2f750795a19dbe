import type { DeedInput, DeedName } from '../../programme/deeds';
import type { DeedResult } from '../../programme/deeds/createDeeds';
import { useDeed, type DeedInPlace } from '../my/useDeed';

/** A use case behind a button, and what is told once it is done. */
export interface Act {
  readonly deed: DeedInPlace;
  /** Answers whether it is on its way, so that a form may close. */
  readonly act: <N extends DeedName>(name: N, input: DeedInput<N>, title: string, said?: string) => Promise<boolean>;
}

export const useAct = (tell: (said: string) => void): Act => {
  const deed = useDeed();
  return {
    deed,
    act: async (name, input, title, said) => {
      const { kind }: DeedResult = await deed.run(name, input, title);
      if (kind === 'done' && said !== undefined) tell(said);
      return kind !== 'refused';
    },
  };
};
