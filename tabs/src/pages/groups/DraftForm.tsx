import { Button } from '@fluentui/react-components';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import type { DraftInHand } from '../../parts/drafts/useDraft';
import { groups as words } from '../../words/groups';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { useGroupStyles } from './useGroupStyles';

interface Props {
  readonly label: string;
  readonly draft: Pick<DraftInHand<object>, 'isKept' | 'changed' | 'clear'>;
  readonly save: string;
  readonly busy: boolean;
  /** Sends what is typed; answers whether it is on its way. False also where something is missing. */
  readonly onSend: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in its place: what is typed is kept until it is sent, Escape and Cancel close it. */
export const DraftForm = ({ label, draft, save, busy, onSend, onClose, children }: Props): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await onSend())) return;
    draft.clear();
    onClose();
  };
  return (
    <form
      className={`${lines.form} ${own.form}`}
      aria-label={label}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <DraftNote draft={draft} />
      {children}
      <div className={lines.actions}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </form>
  );
};
