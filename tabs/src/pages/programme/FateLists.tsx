import { commitmentFates, type CommitmentFate, type Commitments } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { programme as words } from '../../words/programme';
import { StepList } from './StepList';
import { useDomainStyles } from './useDomainStyles';
import { useListStyles } from './useListStyles';
import type { ProgrammeScene } from './useProgrammeView';

interface Props {
  readonly commitments: Commitments;
  readonly scene: ProgrammeScene;
  /** Only some of them; all that have any unless said. */
  readonly fates?: readonly CommitmentFate[];
}

/** What became of the days first agreed, a list for each fate, with what the word means. */
export const FateLists = ({ commitments, scene, fates = commitmentFates }: Props): ReactElement => {
  const styles = useDomainStyles();
  const list = useListStyles();
  return (
    <div className={styles.fates}>
      {fates
        .filter((fate) => commitments.steps[fate].length > 0)
        .map((fate) => (
          <div key={fate}>
            <p className={list.quiet}>
              <span className={list.strong}>{words.fate(fate, commitments.steps[fate].length)}.</span>{' '}
              {words.fateMeans[fate]}
            </p>
            <StepList
              steps={commitments.steps[fate]}
              scene={scene}
              label={words.fate(fate, commitments.steps[fate].length)}
            />
          </div>
        ))}
    </div>
  );
};
