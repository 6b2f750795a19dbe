import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Message } from '../parts/Message';
import type { Left } from '../programme/createLeaving';
import { account } from '../words/account';

interface Props {
  readonly left: Left;
  readonly onAgain: () => void;
}

/** After leaving: what was removed, and the way back. */
export const LeftMessage = ({ left: { way, complete }, onAgain }: Props): ReactElement => (
  <Message
    role={complete ? 'status' : 'alert'}
    title={account.left[way]}
    actions={
      <Button appearance="primary" onClick={onAgain}>
        {account.again[way]}
      </Button>
    }
  >
    {complete ? account.leftWhy[way] : account.notAll}
  </Message>
);
