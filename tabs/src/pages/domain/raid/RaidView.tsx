import type { ReactElement } from 'react';
import { Message } from '../../../parts/Message';

export const RaidView = (): ReactElement => <Message title="Risks and issues">Being written.</Message>;
