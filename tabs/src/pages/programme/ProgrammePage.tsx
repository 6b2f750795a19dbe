import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';

export const ProgrammePage = (): ReactElement => <Message title="Programme">Being written.</Message>;
