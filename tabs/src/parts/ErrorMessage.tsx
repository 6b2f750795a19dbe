import { Button } from '@fluentui/react-components';
import { ErrorCircle24Regular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactElement } from 'react';
import type { AppError } from '@ipmo-hub/teams-app/errors';
import { words } from '../words';
import { Message } from './Message';

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
        <Button appearance="primary" onClick={onRetry}>
          {words.app.tryAgain}
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(`${error.code}: ${error.say}`)}>
          {words.app.copyDetails}
        </Button>
      </>
    }
  >
    {error.say} {error.next}
  </Message>
);
