import type { ReactElement } from 'react';
import { Message } from '../../../parts/Message';

export const TableView = (): ReactElement => <Message title="Table">Being written.</Message>;
