import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactElement } from 'react';
import type { AppError } from '@ipmo-hub/teams-app/errors';
import { notices } from '../../words/notices';
import { PlainButton } from '../PlainButton';
import { useNoticeStyles } from './useNoticeStyles';

interface Props {
  readonly title: string;
  readonly what: string;
  readonly error: AppError;
  /** What is shown of the change because there is no form that holds it. */
  readonly typed: readonly string[];
  readonly onChange: (() => void) | undefined;
  readonly onTryAgain: (() => void) | undefined;
  readonly onGiveUp: () => void;
}

/** One change that was not taken: why, and what to do about it. */
export const RefusedRow = ({ title, what, error, typed, onChange, onTryAgain, onGiveUp }: Props): ReactElement => {
  const styles = useNoticeStyles();
  return (
    <div className={styles.banner} role="alert">
      <span className={styles.icon} aria-hidden="true">
        <ErrorCircle20Regular />
      </span>
      <span className={styles.text}>
        {title !== '' && <span className={styles.strong}>{title}.</span>} {what} {error.say} {error.next}
        {typed.length > 0 && (
          <span className={styles.typed}>
            {notices.typed} {typed.join(' · ')}
          </span>
        )}
      </span>
      {onTryAgain && (
        <PlainButton size="small" onClick={onTryAgain}>
          {notices.tryAgain}
        </PlainButton>
      )}
      {onChange && (
        <PlainButton size="small" onClick={onChange}>
          {notices.changeIt}
        </PlainButton>
      )}
      <PlainButton size="small" appearance="subtle" onClick={onGiveUp}>
        {notices.giveUp}
      </PlainButton>
    </div>
  );
};
