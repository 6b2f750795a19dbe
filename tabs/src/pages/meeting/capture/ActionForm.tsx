import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { isDay } from '@ipmo-hub/teams-app/domain';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { capture as words } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { mayOwn } from '../../domain/panel/mayOwn';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import { useMeetingStyles } from '../useMeetingStyles';
import type { CaptureProps } from './captureProps';

/** Working days until an action is due unless a day is chosen: the week after the meeting. */
const usualDays = 5;

/** What is to be done, by whom and by when; the presenter and a week are offered. */
export const ActionForm = ({ item, scene, onDone }: CaptureProps): ReactElement => {
  const own = useMeetingStyles();
  const { calendar } = useProgramme();
  const { deed, act } = useAct(onDone);
  const draft = useDraft(`agendaItems/${item.id}/action`, {
    title: '',
    owner: item.presenter ?? '',
    due: calendar.addWorkingDays(scene.today, usualDays),
  });
  const { fields, change, clear } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.title.trim() === '';
  const noDay = !isDay(fields.due) || fields.due < scene.today;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missing || noDay || fields.owner === '') return;
    const isOn = await act(
      'recordAction',
      { meeting: scene.meeting, item: item.id, ...fields },
      fields.title,
      meetingWords.said.recorded.recordAction,
    );
    if (!isOn) return;
    clear();
    setAsked(false);
  };
  return (
    <form className={own.form} aria-label={words.recordAction} noValidate onSubmit={(event) => void send(event)}>
      <DraftNote draft={draft} />
      <Field label={words.action} required {...(asked && missing && { validationMessage: words.actionMissing })}>
        <Textarea
          value={fields.title}
          rows={2}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <div className={own.fields}>
        <Field
          label={words.owner}
          required
          className={own.wide}
          {...(asked && fields.owner === '' && { validationMessage: words.ownerMissing })}
        >
          <Select
            value={fields.owner}
            onChange={(_, { value }) => {
              change({ owner: value });
            }}
          >
            <option value="">{words.ownerNone}</option>
            {mayOwn(scene.snapshot.people, fields.owner).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.due} required {...(asked && noDay && { validationMessage: words.dueMissing })}>
          <Input
            className={own.date}
            type="date"
            min={scene.today}
            value={fields.due}
            onChange={(_, { value }) => {
              change({ due: value });
            }}
          />
        </Field>
      </div>
      <div className={own.actions}>
        <Button appearance="primary" type="submit" disabled={deed.busy} className={own.pushed}>
          {words.recordAction}
        </Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};
