import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';

export const ProjectPage = (): ReactElement => <Message title="Project">Being written.</Message>;
