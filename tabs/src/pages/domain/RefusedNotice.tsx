import { Button } from '@fluentui/react-components';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactElement } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { usePendingEdits } from '../../programme/useEdits';
import { milestone as milestoneWords } from '../../words/milestone';
import { useNoticeStyles } from './useNoticeStyles';

/** Changes that were not taken, each with its reason; what was typed is kept and can be changed. */
export const RefusedNotice = ({ onOpen }: { readonly onOpen: (milestone: string) => void }): ReactElement => {
  const styles = useNoticeStyles();
  const { edits } = useProgramme();
  const pending = usePendingEdits();
  return (
    <>
      {[...pending].map(
        ([id, { base, state }]) =>
          state.kind === 'refused' && (
            <div key={id} className={styles.banner} role="alert">
              <span className={styles.icon} aria-hidden="true">
                <ErrorCircle20Regular />
              </span>
              <span className={styles.text}>
                <span className={styles.strong}>{base.title}.</span> {milestoneWords.unsaved} {state.error.say}{' '}
                {state.error.next}
              </span>
              <Button
                size="small"
                onClick={() => {
                  onOpen(id);
                }}
              >
                {milestoneWords.changeIt}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  edits.discard(id);
                }}
              >
                {milestoneWords.giveUp}
              </Button>
            </div>
          ),
      )}
    </>
  );
};
