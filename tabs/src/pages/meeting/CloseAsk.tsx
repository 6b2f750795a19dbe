import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { meeting as words } from '../../words/meeting';
import type { MeetingPageScene } from './useMeeting';

const useStyles = makeStyles({
  root: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '10px 12px',
    marginRight: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, flexBasis: '260px', fontSize: '14px', lineHeight: '20px', margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold, ':focus': { outline: 'none' } },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onStay: () => void;
}

/** Asks before a meeting is closed, because it cannot be opened again, and says what was not reached. */
export const CloseAsk = ({ scene, busy, onClose, onStay }: Props): ReactElement => {
  const styles = useStyles();
  const left = scene.view.items.filter(({ state }) => state === 'to come').length;
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <div
      role="group"
      aria-label={words.closeAsk}
      className={styles.root}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onStay();
      }}
    >
      <p className={styles.text}>
        <strong ref={question} tabIndex={-1} className={styles.strong}>
          {words.closeAsk}
        </strong>{' '}
        {left > 0 && `${words.notReached(left)} `}
        {words.closeWhy}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onClose}>
          {words.closeNow}
        </Button>
        <Button onClick={onStay}>{words.stay}</Button>
      </div>
    </div>
  );
};
