import type { ReactElement } from 'react';
import { Message } from '../../../parts/Message';

export const UpdatesView = (): ReactElement => <Message title="Updates">Being written.</Message>;
