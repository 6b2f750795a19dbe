import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';

export const MyWorkPage = (): ReactElement => <Message title="My work">Being written.</Message>;
