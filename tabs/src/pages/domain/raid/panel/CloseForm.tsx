import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../../parts/drafts/DraftNote';
import { useDraft } from '../../../../parts/drafts/useDraft';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';

interface Props {
  /** Of the entry. */
  readonly id: string;
  readonly onClose: (reason: string) => void;
  readonly onBack: () => void;
}

/** Why an entry is closed. */
export const CloseForm = ({ id, onClose, onBack }: Props): ReactElement => {
  const styles = usePanelStyles();
  const draft = useDraft(`risks/${id}/close`, nothing);
  const { reason } = draft.fields;
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (missing) return;
    draft.clear();
    onClose(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <Field
        label={raidPanel.reason}
        required
        {...(asked && missing && { validationMessage: raidPanel.reasonMissing })}
      >
        <Textarea
          autoFocus
          value={reason}
          rows={3}
          maxLength={8000}
          onChange={(_, { value }) => {
            draft.change({ reason: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {raidPanel.closeIt}
        </Button>
        <Button onClick={onBack}>{raidPanel.cancel}</Button>
      </div>
    </form>
  );
};

const nothing = { reason: '' };
