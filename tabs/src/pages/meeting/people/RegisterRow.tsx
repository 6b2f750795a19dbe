import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { londonClock, type MeetingAttendee } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { Initials } from '../../../parts/Initials';
import { meeting as words } from '../../../words/meeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
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

export type Presence = 'here' | 'left' | 'not here';

interface Props {
  readonly one: MeetingAttendee;
  readonly isPlanned: boolean;
  /** Also while the tick is on its way. */
  readonly isHere: boolean;
  /** What a tick that is taken away means. */
  readonly away: Exclude<Presence, 'here'>;
  /** Absent for those who may not tick; `self` when the seat's own person came where a deputy was expected. */
  readonly onTick?: (state: Presence, self?: true) => void;
}

/** Somebody of the register: their tick, whom they speak for, and the ways to put right what was ticked wrongly. */
export const RegisterRow = ({ one, isPlanned, isHere, away, onTick }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { person, deputy } = one;
  const name = deputy?.title ?? person.title;
  return (
    <li className={styles.line}>
      {!isPlanned && !onTick && <Standing isHere={isHere} />}
      {onTick && (
        <Checkbox
          className={styles.box}
          aria-label={words.tick(name)}
          checked={isHere}
          onChange={(_, { checked }) => {
            onTick(checked === true ? 'here' : away);
          }}
        />
      )}
      <Initials name={name} />
      <span className={styles.name}>
        {name}
        {deputy && <span className={own.meta}> {words.deputyFor(person.title)}</span>}
        {onTick && deputy && (
          <Button
            appearance="transparent"
            size="small"
            className={own.textButton}
            aria-label={words.cameSelfLabel(person.title)}
            onClick={() => {
              onTick('here', true);
            }}
          >
            {words.cameSelf}
          </Button>
        )}
        {onTick && one.hasLeft && !isHere && (
          <Button
            appearance="transparent"
            size="small"
            className={own.textButton}
            aria-label={words.neverHereLabel(name)}
            onClick={() => {
              onTick('not here');
            }}
          >
            {words.neverHere}
          </Button>
        )}
      </span>
      <span className={mergeClasses(own.meta, styles.end)}>{aboutOf(one, isPlanned, isHere)}</span>
    </li>
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

/** `left 15:02`, London. */
const leftAt = ({ record }: MeetingAttendee): string =>
  record?.leftAt === undefined ? words.hasLeft : words.leftAt(londonClock(new Date(record.leftAt)).time);

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
      ? [leftAt(one)]
      : !isHere && one.reply === 'Apologies'
        ? [words.answered.Apologies]
        : standing;
  const leaves =
    one.leavesAt === undefined || one.hasLeft || (!isHere && !isPlanned) ? [] : [words.leaves(one.leavesAt)];
  return [...parts, ...leaves].filter((part) => part !== undefined).join(', ');
};
