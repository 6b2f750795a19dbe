import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { capture as words } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import { useMeetingStyles } from '../useMeetingStyles';
import type { CaptureProps } from './captureProps';

const nothing = { wording: '' };

/** Something for the minutes that is neither decided nor to be done. */
export const NoteForm = ({ item, scene, onDone }: CaptureProps): ReactElement => {
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const draft = useDraft(`agendaItems/${item.id}/note`, nothing);
  const { fields, change, clear } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.wording.trim() === '';
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing) return;
    const { wording } = fields;
    const isOn = await act(
      'recordNote',
      { meeting: scene.meeting, item: item.id, wording },
      wording,
      meetingWords.said.recorded.recordNote,
    );
    if (!isOn) return;
    clear();
    setAsked(false);
  };
  return (
    <form className={own.form} aria-label={words.recordNote} noValidate onSubmit={(event) => void send(event)}>
      <DraftNote draft={draft} />
      <Field label={words.note} required {...(asked && missing && { validationMessage: words.noteMissing })}>
        <Textarea
          value={fields.wording}
          rows={2}
          maxLength={8000}
          onChange={(_, { value }) => {
            change({ wording: value });
          }}
        />
      </Field>
      <div className={own.actions}>
        <Button appearance="primary" type="submit" disabled={deed.busy} className={own.pushed}>
          {words.recordNote}
        </Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};
