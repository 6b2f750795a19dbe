import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { isDay, type Day } from '@ipmo-hub/teams-app/domain';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import { useDraft } from '../../parts/drafts/useDraft';
import { my as words } from '../../words/my';
import { useWorkStyles } from './useWorkStyles';

interface Props {
  /** Names the draft of what is typed: `escalations/12`. */
  readonly item: string;
  readonly name: string;
  readonly label: string;
  /** What is said when nothing was typed; absent where nothing has to be. */
  readonly missing?: string | undefined;
  readonly text?: string;
  /** Asks for a day as well. */
  readonly day?: { readonly label: string; readonly missing: string; readonly from: Day | ''; readonly min: Day };
  readonly save: string;
  readonly busy: boolean;
  /** Answers whether it is on its way: then nothing is left to be kept. */
  readonly onSave: (text: string, day: Day) => Promise<boolean>;
  readonly onCancel: () => void;
}

interface Typed {
  readonly text: string;
  readonly day: string;
}

/** Asks for a few words in place, and for a day where one is promised; says what is missing instead of sending. */
export const WordsForm = (props: Props): ReactElement => {
  const { item, name, label, missing, text: typed = '', day: asked, save, busy, onSave, onCancel } = props;
  const styles = useWorkStyles();
  const draft = useDraft<Typed>(item, { text: typed, day: asked?.from ?? '' });
  const { text, day } = draft.fields;
  const [tried, setTried] = useState(false);
  const noWords = missing !== undefined && text.trim() === '';
  const noDay = asked !== undefined && (!isDay(day) || day < asked.min);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!noWords && !noDay && (await onSave(text.trim(), day))) draft.clear();
  };
  return (
    <form
      className={styles.form}
      aria-label={name}
      onSubmit={(event) => void submit(event)}
      noValidate
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <DraftNote draft={draft} />
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
              draft.change({ text: value });
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
                draft.change({ day: value });
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
