import type { ReactElement } from 'react';
import { Message } from '../../../parts/Message';

export const BoardView = (): ReactElement => <Message title="Board">Being written.</Message>;
