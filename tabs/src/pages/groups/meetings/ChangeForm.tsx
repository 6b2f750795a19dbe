import { Button } from '@fluentui/react-components';
import { formatDay, isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Meeting } from '@ipmo-hub/teams-app/lists';
import type { MeetingChange } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups as words } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';
import { changeOf } from './changeOf';
import { WhenFields } from './WhenFields';

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
        <WhenFields fields={fields} today={today} noDay={asked && noDay} change={change} />
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
