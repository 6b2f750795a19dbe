import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import type { MeetingAttendee } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Initials } from '../../../parts/Initials';
import { useDeeds } from '../../../programme/useEdits';
import { meeting as words } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { DeputyForm } from './DeputyForm';
import { ticksOf } from './ticksOf';

const useStyles = makeStyles({
  head: { marginBottom: '4px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '28px',
    fontSize: '14px',
    lineHeight: '20px',
    '@media (max-width: 719px)': { minHeight: '44px' },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  end: { textAlign: 'right', flexShrink: 1, maxWidth: '45%' },
  standing: { display: 'inline-flex', width: '28px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  box: { marginLeft: '-6px', flexShrink: 0 },
});

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
  const tick = (one: MeetingAttendee, here: boolean): void => {
    const seat = snapshot.members.get(one.seat?.seat.id ?? '');
    const state = here ? 'here' : 'not here';
    void act(
      'tickPresent',
      seat ? { meeting, state, seat } : { meeting, state, guest: one.person.id },
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
          onSave={(seat, deputy, name) =>
            act('tickPresent', { meeting, state: 'here', seat, deputy }, name, words.signedIn)
          }
          onClose={() => {
            setSigning(false);
          }}
        />
      )}
      {view.attendees.length === 0 && <p className={own.meta}>{words.noSeats}</p>}
      <ul className={own.list}>
        {view.attendees.map((one) => {
          const name = one.deputy?.title ?? one.person.title;
          const isTheirs = one.person.id === me?.id || one.deputy?.id === me?.id;
          // Once it is closed the programme team alone corrects who was there.
          const mayTick = isRunning ? mayRun || isTheirs : meeting.state === 'Closed' && me?.role === 'Programme team';
          return (
            <li key={one.seat?.seat.id ?? `guest ${one.person.id}`} className={styles.line}>
              {!isPlanned && !mayTick && <Standing isHere={isHere(one)} />}
              {mayTick && (
                <Checkbox
                  className={styles.box}
                  aria-label={words.tick(name)}
                  checked={isHere(one)}
                  onChange={(_, { checked }) => {
                    tick(one, checked === true);
                  }}
                />
              )}
              <Initials name={name} />
              <span className={styles.name}>
                {name}
                {one.deputy && <span className={own.meta}> {words.deputyFor(one.person.title)}</span>}
              </span>
              <span className={mergeClasses(own.meta, styles.end)}>{aboutOf(one, isPlanned, isHere(one))}</span>
            </li>
          );
        })}
      </ul>
      <DeedNote deed={deed} />
    </section>
  );
};

/** For those who cannot tick. */
const Standing = ({ isHere }: { readonly isHere: boolean }): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  return (
    <span className={styles.standing}>
      {isHere ? <Checkmark16Regular aria-hidden="true" /> : <Subtract16Regular aria-hidden="true" />}
      <span className={own.hidden}>{isHere ? words.isHere : words.isNotHere}</span>
    </span>
  );
};

const isComing = ({ reply }: MeetingAttendee): boolean => reply === 'Coming' || reply === 'Sending a deputy';

/** `ICB, chair`; what they answered where it matters more. */
const aboutOf = (one: MeetingAttendee, isPlanned: boolean, isHere: boolean): string => {
  const role = one.seat?.seat.role;
  const standing =
    role === undefined || role === 'In attendance'
      ? [one.seat ? words.inAttendance : (one.organisation ?? words.guest)]
      : [one.sector ?? one.organisation, role === 'Member' ? undefined : role.toLowerCase()];
  const parts = isPlanned
    ? [one.reply === undefined ? words.noReply : words.answered[one.reply]]
    : one.hasLeft
      ? [words.hasLeft]
      : !isHere && one.reply === 'Apologies'
        ? [words.answered.Apologies]
        : standing;
  const leaves =
    one.leavesAt === undefined || one.hasLeft || (!isHere && !isPlanned) ? [] : [words.leaves(one.leavesAt)];
  return [...parts, ...leaves].filter((part) => part !== undefined).join(', ');
};
