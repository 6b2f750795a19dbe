import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';
import { words } from '../../words';

/** A domain without projects: where they come from. */
export const EmptyDomain = ({ title }: { readonly title: string }): ReactElement => (
  <Message title={words.empty.title(title)}>
    <p>{words.empty.why}</p>
    <code>{words.empty.command}</code>
  </Message>
);
