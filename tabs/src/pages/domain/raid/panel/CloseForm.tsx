import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';

interface Props {
  readonly onClose: (reason: string) => void;
  readonly onBack: () => void;
}

/** Why an entry is closed. */
export const CloseForm = ({ onClose, onBack }: Props): ReactElement => {
  const styles = usePanelStyles();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onClose(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
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
            setReason(value);
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
