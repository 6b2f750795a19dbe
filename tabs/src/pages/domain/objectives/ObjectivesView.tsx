import type { ReactElement } from 'react';
import { Message } from '../../../parts/Message';

export const ObjectivesView = (): ReactElement => <Message title="Objectives">Being written.</Message>;
