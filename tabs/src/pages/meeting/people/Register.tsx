import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { MeetingAttendee } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { useDeeds } from '../../../programme/useEdits';
import { meeting as words } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { DeputyForm } from './DeputyForm';
import { RegisterRow, type Presence } from './RegisterRow';
import { ticksOf } from './ticksOf';

const useStyles = makeStyles({ head: { marginBottom: '4px' } });

interface Props {
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** Who is there, ticked as they come; before the meeting who has answered what. */
export const Register = ({ scene, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [signing, setSigning] = useState(false);
  const ticks = ticksOf(useDeeds());
  const { meeting, view, snapshot, mayRun, me } = scene;
  const isPlanned = meeting.state === 'Planned';
  const isRunning = meeting.state === 'Running';
  const isHere = (one: MeetingAttendee): boolean =>
    ticks.get(one.seat?.seat.id ?? one.person.id) ?? (isPlanned ? isComing(one) : one.isHere);
  const count = view.attendees.filter(isHere).length;
  const tick = (one: MeetingAttendee, state: Presence, self?: true): void => {
    const seat = snapshot.members.get(one.seat?.seat.id ?? '');
    void act(
      'tickPresent',
      seat ? { meeting, state, seat, ...(self && { deputy: null }) } : { meeting, state, guest: one.person.id },
      one.person.title,
    );
  };
  return (
    <section aria-labelledby="here">
      <div className={mergeClasses(own.headLine, styles.head)}>
        <h2 id="here" className={own.heading} tabIndex={-1}>
          {isPlanned ? words.coming : words.here}
        </h2>
        <span className={own.count}>{count}</span>
        {isRunning && mayRun && !signing && (
          <Button
            appearance="transparent"
            size="small"
            className={mergeClasses(own.textButton, own.pushed)}
            onClick={() => {
              setSigning(true);
            }}
          >
            {words.signIn}
          </Button>
        )}
      </div>
      {signing && (
        <DeputyForm
          scene={scene}
          busy={deed.busy}
          onSave={(seat, person, name) =>
            act(
              'tickPresent',
              seat ? { meeting, state: 'here', seat, deputy: person } : { meeting, state: 'here', guest: person },
              name,
              words.signedIn,
            )
          }
          onClose={() => {
            setSigning(false);
          }}
        />
      )}
      {view.attendees.length === 0 && <p className={own.meta}>{words.noSeats}</p>}
      <ul className={own.list}>
        {view.attendees.map((one) => {
          const isTheirs = one.person.id === me?.id || one.deputy?.id === me?.id;
          // Once it is closed the programme team alone corrects who was there.
          const mayTick = isRunning ? mayRun || isTheirs : meeting.state === 'Closed' && me?.role === 'Programme team';
          return (
            <RegisterRow
              key={one.seat?.seat.id ?? `guest ${one.person.id}`}
              one={one}
              isPlanned={isPlanned}
              isHere={isHere(one)}
              {...(mayTick && {
                onTick: (state: Presence, self?: true) => {
                  tick(one, state, self);
                },
              })}
              // Who goes was there; after the meeting a tick is taken back because it was wrong.
              away={isRunning ? 'left' : 'not here'}
            />
          );
        })}
      </ul>
      <DeedNote deed={deed} />
    </section>
  );
};

const isComing = ({ reply }: MeetingAttendee): boolean => reply === 'Coming' || reply === 'Sending a deputy';
