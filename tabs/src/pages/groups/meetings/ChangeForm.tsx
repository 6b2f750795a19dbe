import { Button, Field, Input } from '@fluentui/react-components';
import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Meeting } from '@ipmo-hub/teams-app/lists';
import type { MeetingChange } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups as words } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';
import { changeOf } from './changeOf';

interface Props {
  readonly meeting: Meeting;
  readonly today: Day;
  readonly busy: boolean;
  readonly onSave: (patch: MeetingChange) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Another day, time or place of a meeting that is ahead; or it is cancelled, after a question. */
export const ChangeForm = ({ meeting, today, busy, onSave, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const [asked, setAsked] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const { on, start = '', end = '', place = '' } = meeting;
  const draft = useDraft(`meetings/${meeting.id}/change`, { on, start, end, place }, meeting);
  const { fields, change } = draft;
  const noDay = !isDay(fields.on) || (fields.on < today && fields.on !== on);
  const send = async (): Promise<boolean> => {
    setAsked(true);
    return !noDay && (await onSave(changeOf(meeting, fields)));
  };
  const time = (name: 'start' | 'end'): ReactElement => (
    <Field label={words.form[name]}>
      <Input
        className={lines.date}
        type="time"
        value={fields[name]}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <DraftForm
      label={words.changeMeeting(formatDay(on, today))}
      draft={draft}
      save={words.save}
      busy={busy}
      onSend={send}
      onClose={onClose}
    >
      <div className={lines.fields}>
        <Field label={words.form.on} required {...(asked && noDay && { validationMessage: words.form.dayMissing })}>
          <Input
            className={lines.date}
            type="date"
            min={today}
            value={fields.on}
            autoFocus
            onChange={(_, { value }) => {
              change({ on: value });
            }}
          />
        </Field>
        {time('start')}
        {time('end')}
        <Field label={words.form.place} className={lines.wide}>
          <Input
            value={fields.place}
            maxLength={255}
            onChange={(_, { value }) => {
              change({ place: value });
            }}
          />
        </Field>
      </div>
      <div role="group" aria-label={words.cancelMeeting} className={lines.actions}>
        {cancelling ? (
          <>
            <p className={lines.body}>
              <strong>{words.cancelAsk}</strong> {words.cancelWhy}
            </p>
            <Button
              autoFocus
              disabled={busy}
              onClick={() =>
                void onSave({ state: 'Cancelled' }).then((isOn) => {
                  if (!isOn) return;
                  draft.clear();
                  onClose();
                })
              }
            >
              {words.cancelNow}
            </Button>
            <Button
              onClick={() => {
                setCancelling(false);
              }}
            >
              {words.keepMeeting}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            className={lines.small}
            onClick={() => {
              setCancelling(true);
            }}
          >
            {words.cancelMeeting}
          </Button>
        )}
      </div>
    </DraftForm>
  );
};
