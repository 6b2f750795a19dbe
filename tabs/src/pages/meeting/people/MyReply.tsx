import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Reply, SeatNow } from '@ipmo-hub/teams-app/domain';
import type { Member } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { DeedNote } from '../../my/DeedNote';
import { mayOwn } from '../../domain/panel/mayOwn';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const words = capture.reply;

const useStyles = makeStyles({
  root: {
    padding: '10px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  choice: { minWidth: 0, fontWeight: tokens.fontWeightRegular, '@media (max-width: 719px)': { minHeight: '44px' } },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly seat: Member;
  readonly now: SeatNow;
  readonly onDone: (said: string) => void;
}

const choices: readonly (readonly [Reply, string])[] = [
  ['Coming', words.coming],
  ['Apologies', words.apologies],
  ['Sending a deputy', words.deputy],
];

/** One's own answer to a meeting that is ahead: coming, apologies, or who comes instead; and when one leaves early. */
export const MyReply = ({ scene, seat, now, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const { meeting, view, snapshot } = scene;
  const record = view.attendees.find((one) => one.seat?.seat.id === seat.id);
  const [open, setOpen] = useState<Reply>();
  const [deputy, setDeputy] = useState(now.deputy?.id ?? '');
  const [leavesAt, setLeavesAt] = useState(record?.leavesAt ?? '');
  const [asked, setAsked] = useState(false);
  const send = async (reply: Reply): Promise<void> => {
    const given = {
      meeting,
      seat,
      reply,
      ...(reply === 'Sending a deputy' && { deputy }),
      leavesAt: reply !== 'Coming' || leavesAt === '' ? null : leavesAt,
    };
    if (await act('replyToMeeting', given, meeting.title, words.said)) setOpen(undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (open && (open !== 'Sending a deputy' || deputy !== '')) void send(open);
  };
  return (
    <section className={styles.root} aria-labelledby="my-reply">
      <h2 id="my-reply" className={own.heading} tabIndex={-1}>
        {words.title}
      </h2>
      <div className={styles.choices}>
        {choices.map(([reply, text]) => (
          <Button
            key={reply}
            size="small"
            className={mergeClasses(styles.choice, (open ?? record?.reply) === reply && styles.chosen)}
            aria-pressed={record?.reply === reply}
            disabled={deed.busy}
            onClick={() => {
              if (reply === 'Apologies') void send(reply);
              else setOpen(reply);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
      {open && (
        <form className={own.form} aria-label={words.title} noValidate onSubmit={submit}>
          {open === 'Sending a deputy' && (
            <Field
              label={words.whoComes}
              required
              {...(asked && deputy === '' && { validationMessage: words.chooseMissing })}
            >
              <Select
                value={deputy}
                onChange={(_, { value }) => {
                  setDeputy(value);
                }}
              >
                <option value="">{words.choose}</option>
                {mayOwn(snapshot.people, deputy)
                  .filter(({ id }) => id !== now.person?.id)
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </Select>
            </Field>
          )}
          {open === 'Coming' && (
            <Field label={words.leavesAt}>
              <Input
                type="time"
                className={own.date}
                value={leavesAt}
                onChange={(_, { value }) => {
                  setLeavesAt(value);
                }}
              />
            </Field>
          )}
          <div className={own.actions}>
            <Button appearance="primary" type="submit" disabled={deed.busy}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
      <DeedNote deed={deed} />
    </section>
  );
};
