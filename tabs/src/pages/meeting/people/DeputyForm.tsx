import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Member } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { meeting as meetingWords } from '../../../words/meeting';
import { mayOwn } from '../../domain/panel/mayOwn';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const words = capture.deputy;

const useStyles = makeStyles({
  root: {
    margin: '4px 0 8px',
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // A long choice does not widen its field.
    '& > div': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { minWidth: 0 },
  },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly busy: boolean;
  /** `seat` undefined for a guest. */
  readonly onSave: (seat: Member | undefined, person: string, name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Chosen in the place of a seat. */
const noSeat = 'none';

/** Notes who is there in a member's place, the deputy who is named on the seat being offered; or as a guest, for nobody. */
export const DeputyForm = ({ scene, busy, onSave, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { view, snapshot } = scene;
  const [seatId, setSeat] = useState('');
  const [person, setPerson] = useState('');
  const [asked, setAsked] = useState(false);
  const seats = view.seats.filter(({ state }) => state === 'filled');
  // They are ticked on their own line.
  const seated = new Set(view.attendees.flatMap((one) => (one.seat ? [one.person.id] : [])));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    const seat = snapshot.members.get(seatId);
    if ((!seat && seatId !== noSeat) || person === '') return;
    if (await onSave(seat, person, snapshot.people.get(person)?.title ?? '')) onClose();
  };
  const isMissing = asked && (seatId === '' || person === '');
  return (
    <form
      className={`${own.form} ${styles.root ?? ''}`}
      aria-label={words.title}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Field label={words.seat} required>
        <Select
          value={seatId}
          autoFocus
          onChange={(_, { value }) => {
            setSeat(value);
            setPerson(seats.find(({ seat }) => seat.id === value)?.deputy?.id ?? '');
          }}
        >
          <option value="">{words.seatNone}</option>
          {seats.map(({ seat, person: holder }) => (
            <option key={seat.id} value={seat.id}>
              {holder?.title}, {seat.title}
            </option>
          ))}
          <option value={noSeat}>{words.seatOfNone}</option>
        </Select>
      </Field>
      <Field label={words.person} required {...(isMissing && { validationMessage: words.missing })}>
        <Select
          value={person}
          onChange={(_, { value }) => {
            setPerson(value);
          }}
        >
          <option value="">{words.personNone}</option>
          {mayOwn(snapshot.people, person)
            .filter(({ id }) => seatId !== noSeat || !seated.has(id))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      <div className={own.actions}>
        <Button appearance="primary" type="submit" disabled={busy}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{meetingWords.cancel}</Button>
      </div>
    </form>
  );
};
