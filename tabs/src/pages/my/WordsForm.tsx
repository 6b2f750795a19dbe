import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { isDay, type Day } from '@ipmo-hub/teams-app/domain';
import { useState, type FormEvent, type ReactElement } from 'react';
import { my as words } from '../../words/my';
import { useWorkStyles } from './useWorkStyles';

interface Props {
  readonly name: string;
  readonly label: string;
  /** What is said when nothing was typed; absent where nothing has to be. */
  readonly missing?: string | undefined;
  readonly text?: string;
  /** Asks for a day as well. */
  readonly day?: { readonly label: string; readonly missing: string; readonly from: Day | ''; readonly min: Day };
  readonly save: string;
  readonly busy: boolean;
  readonly onSave: (text: string, day: Day) => void;
  readonly onCancel: () => void;
}

/** Asks for a few words in place, and for a day where one is promised; says what is missing instead of sending. */
export const WordsForm = (props: Props): ReactElement => {
  const { name, label, missing, text: typed = '', day: asked, save, busy, onSave, onCancel } = props;
  const styles = useWorkStyles();
  const [text, setText] = useState(typed);
  const [day, setDay] = useState<string>(asked?.from ?? '');
  const [tried, setTried] = useState(false);
  const noWords = missing !== undefined && text.trim() === '';
  const noDay = asked !== undefined && (!isDay(day) || day < asked.min);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!noWords && !noDay) onSave(text.trim(), day);
  };
  return (
    <form
      className={styles.form}
      aria-label={name}
      onSubmit={submit}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <div className={styles.fields}>
        <Field
          className={styles.wide}
          label={label}
          required={missing !== undefined}
          {...(tried && noWords && { validationMessage: missing })}
        >
          <Textarea
            value={text}
            rows={2}
            maxLength={1000}
            autoFocus
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        {asked && (
          <Field label={asked.label} required {...(tried && noDay && { validationMessage: asked.missing })}>
            <Input
              className={styles.date}
              type="date"
              value={day}
              min={asked.min}
              onChange={(_, { value }) => {
                setDay(value);
              }}
            />
          </Field>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
};
