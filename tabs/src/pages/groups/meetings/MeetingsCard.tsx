import { Button, mergeClasses } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import type { Meeting } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { Card } from '../../../parts/Card';
import { PageLink } from '../../../parts/PageLink';
import { groups as words } from '../../../words/groups';
import { meeting as meetingWords } from '../../../words/meeting';
import { useAct } from '../../meeting/useAct';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DeedNote } from '../../my/DeedNote';
import { CardButton } from '../CardButton';
import type { GroupProps } from '../groupProps';
import { useGroupStyles } from '../useGroupStyles';
import { ChangeForm } from './ChangeForm';
import { PlanForm } from './PlanForm';

/** Earlier meetings that are shown before the rest is asked for. */
const shownBefore = 3;

/** The group's meetings, the coming ones first; plans one or a series, changes and cancels what is ahead. */
export const MeetingsCard = ({ now, scene, onDone }: GroupProps): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [planning, setPlanning] = useState(false);
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const { group, meetings, mayRun } = now;
  const isAhead = ({ state, on }: Meeting): boolean =>
    state === 'Running' || (state === 'Planned' && on >= scene.today);
  const ahead = meetings.filter(isAhead);
  const before = meetings.filter((meeting) => !isAhead(meeting)).reverse();
  const shown = [...ahead, ...(all ? before : before.slice(0, shownBefore))];
  const left = ahead.length + before.length - shown.length;
  return (
    <Card
      title={words.meetings}
      beside={
        mayRun &&
        !planning && (
          <CardButton
            name={words.plan}
            icon={<Add16Regular />}
            onPress={() => {
              setPlanning(true);
            }}
          />
        )
      }
    >
      {planning && (
        <PlanForm
          group={group}
          last={meetings.at(-1)}
          today={scene.today}
          busy={deed.busy}
          onPlan={(plan) =>
            plan.kind === 'single'
              ? act('planMeeting', plan.draft, group.title, words.form.planned)
              : act('planSeries', plan.draft, group.title, words.form.planned)
          }
          onClose={() => {
            setPlanning(false);
          }}
        />
      )}
      {shown.length === 0 && !planning && <p className={lines.body}>{words.noMeetings}</p>}
      <ul className={own.list}>
        {shown.map((meeting) => (
          <li key={meeting.id} className={own.row}>
            <div className={own.text}>
              <PageLink to={pathOf({ kind: 'meeting', code: meeting.key })}>
                {formatDay(meeting.on, scene.today)}
              </PageLink>
              <div className={lines.meta}>
                {[meetingWords.hours(meeting.start, meeting.end), meeting.place ?? '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
            </div>
            <span className={mergeClasses(own.end, meeting.state === 'Running' && lines.strong)}>
              {meetingWords.state[meeting.state]}
            </span>
            {mayRun && meeting.state === 'Planned' && (
              <Button
                size="small"
                appearance="subtle"
                className={lines.small}
                aria-expanded={open === meeting.id}
                aria-label={words.changeMeeting(formatDay(meeting.on, scene.today))}
                onClick={() => {
                  setOpen(open === meeting.id ? undefined : meeting.id);
                }}
              >
                {words.change}
              </Button>
            )}
            {open === meeting.id && meeting.state === 'Planned' && (
              <ChangeForm
                meeting={meeting}
                today={scene.today}
                busy={deed.busy}
                onSave={(patch) =>
                  act(
                    'changeMeeting',
                    { base: meeting, patch },
                    meeting.title,
                    patch.state === 'Cancelled' ? words.cancelled : words.saved,
                  )
                }
                onClose={() => {
                  setOpen(undefined);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="transparent"
          size="small"
          className={lines.textButton}
          onClick={() => {
            setAll(true);
          }}
        >
          {words.earlier(left)}
        </Button>
      )}
      <DeedNote deed={deed} />
    </Card>
  );
};
