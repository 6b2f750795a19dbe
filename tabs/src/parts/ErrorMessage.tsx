import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactElement } from 'react';
import type { AppError } from '@ipmo-hub/teams-app/errors';
import { words } from '../words';
import { Message } from './Message';
import { PlainButton } from './PlainButton';

interface Props {
  readonly title: string;
  readonly error: AppError;
  readonly onRetry: () => void;
}

/** A coded error filling the page, with the way on. */
export const ErrorMessage = ({ title, error, onRetry }: Props): ReactElement => (
  <Message
    role="alert"
    icon={<ErrorCircle24Regular />}
    title={title}
    actions={
      <>
        <PlainButton appearance="primary" onClick={onRetry}>
          {words.app.tryAgain}
        </PlainButton>
        <PlainButton onClick={() => void navigator.clipboard.writeText(`${error.code}: ${error.say}`)}>
          {words.app.copyDetails}
        </PlainButton>
      </>
    }
  >
    {error.say} {error.next}
  </Message>
);
