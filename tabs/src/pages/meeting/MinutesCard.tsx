import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { groupOf, meetingsOf } from '@ipmo-hub/teams-app/domain';
import { asFileName } from '@ipmo-hub/teams-app/graph';
import type { Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';
import { pathOf } from '@ipmo-hub/teams-app/links';
import { useState, type ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { useProgramme } from '../../programme/TabProgramme';
import { meeting as words } from '../../words/meeting';
import { saveFile } from '../domain/take/saveFile';
import { DeedNote } from '../my/DeedNote';
import { AskFirst } from './AskFirst';
import { safeAddress } from './safeAddress';
import { useAct } from './useAct';
import type { MeetingPageScene } from './useMeeting';
import { useMeetingStyles } from './useMeetingStyles';
import type { writeMinutes } from './writeMinutes';

const useStyles = makeStyles({
  root: {
    padding: '10px 14px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  tool: { '@media (max-width: 719px)': { minHeight: '44px' } },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** After the meeting: it is read-only; its minutes as a Word file, and whether they are confirmed. */
export const MinutesCard = ({ scene, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { calendar, now, drive } = useProgramme();
  const { deed, act } = useAct(onDone);
  const [state, setState] = useState<'still' | 'writing' | 'failed' | 'not filed'>('still');
  const [asking, setAsking] = useState(false);
  const { meeting, snapshot, today, mayRun } = scene;
  const { next } = scene.view;
  const filed = safeAddress(meeting.minutes);
  const mayConfirm =
    mayRun && meeting.confirmedOn === undefined && (filed !== undefined || hasMetAgain(meeting, snapshot));
  const isConfirmed = meeting.confirmedOn !== undefined;
  const write = async (): ReturnType<typeof writeMinutes> => {
    const { writeMinutes: toWord } = await import('./writeMinutes');
    return toWord({ snapshot, meeting, calendar, now: now() });
  };
  const download = async (): Promise<void> => {
    setState('writing');
    try {
      const { name, type, bytes } = await write();
      saveFile(document, name, type, bytes);
      setState('still');
    } catch {
      setState('failed');
    }
  };
  const file = async (): Promise<void> => {
    setState('writing');
    try {
      const { name, type, bytes } = await write();
      // One that is there may have been worked on: it stays, and is linked.
      const path = `Minutes/${asFileName(meeting.key)}/${asFileName(name)}`;
      const { entry } = await drive.upload(path, bytes, { mimeType: type, taken: 'keep' });
      setState('still');
      await act('fileMinutes', { meeting, address: entry.webUrl }, meeting.title, words.minutesFiled);
    } catch {
      setState('not filed');
    }
  };
  return (
    <section className={styles.root} aria-labelledby="minutes">
      <h2 id="minutes" className={own.heading} tabIndex={-1}>
        {words.minutesTitle}
      </h2>
      <p className={own.body}>
        {words.readOnly}{' '}
        {meeting.confirmedOn === undefined
          ? words.minutesUnconfirmed
          : words.minutesConfirmed(meeting.confirmedOn, today)}{' '}
        {next && (
          <PageLink className={own.apart} to={pathOf({ kind: 'meeting', code: next.key })}>
            {words.nextOne(next.on, today)}
          </PageLink>
        )}
      </p>
      <div className={own.actions}>
        {filed !== undefined && (
          <Button as="a" className={styles.tool} href={filed} target="_blank" rel="noreferrer">
            {words.minutesOpen(isConfirmed)}
          </Button>
        )}
        {mayRun && filed === undefined && (
          <Button
            appearance="primary"
            className={styles.tool}
            disabled={state === 'writing' || deed.busy}
            onClick={() => void file()}
          >
            {words.minutesDraft}
          </Button>
        )}
        <Button
          className={styles.tool}
          icon={<ArrowDownload20Regular />}
          disabled={state === 'writing'}
          onClick={() => void download()}
        >
          {words.minutesDownload}
        </Button>
        {mayConfirm && (
          <Button
            className={styles.tool}
            aria-expanded={asking}
            onClick={() => {
              setAsking(!asking);
            }}
          >
            {words.minutesConfirm}
          </Button>
        )}
      </div>
      {mayConfirm && asking && (
        <AskFirst
          question={words.minutesConfirmAsk}
          why={words.minutesConfirmWhy}
          now={words.minutesConfirmNow}
          not={words.minutesConfirmNot}
          busy={deed.busy}
          onNow={() =>
            void act('confirmMinutes', { meeting }, meeting.title, words.confirmedToday).then(() => {
              setAsking(false);
            })
          }
          onNot={() => {
            setAsking(false);
          }}
        />
      )}
      <div role="status" className={own.meta}>
        {state === 'writing' && words.minutesMaking}
        {state === 'failed' && words.minutesFailed}
        {state === 'not filed' && words.minutesNotFiled}
      </div>
      <DeedNote deed={deed} />
    </section>
  );
};

/** Whether a later meeting of the group runs or was held: it is there that minutes are confirmed. */
const hasMetAgain = (meeting: Meeting, snapshot: Snapshot): boolean =>
  meetingsOf(groupOf(meeting, snapshot), snapshot).some(
    ({ id, on, state }) => id !== meeting.id && on >= meeting.on && (state === 'Running' || state === 'Closed'),
  );
