import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { meeting as words } from '../../words/meeting';
import { saveFile } from '../domain/take/saveFile';
import { DeedNote } from '../my/DeedNote';
import { safeAddress } from './safeAddress';
import { useAct } from './useAct';
import type { MeetingPageScene } from './useMeeting';
import { useMeetingStyles } from './useMeetingStyles';

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
  const { calendar, now } = useProgramme();
  const { deed, act } = useAct(onDone);
  const [state, setState] = useState<'still' | 'writing' | 'failed'>('still');
  const { meeting, snapshot, today, mayRun } = scene;
  const filed = safeAddress(meeting.minutes);
  const download = async (): Promise<void> => {
    setState('writing');
    try {
      const { writeMinutes } = await import('./writeMinutes');
      const { name, type, bytes } = await writeMinutes({ snapshot, meeting, calendar, now: now() });
      saveFile(document, name, type, bytes);
      setState('still');
    } catch {
      setState('failed');
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
          : words.minutesConfirmed(meeting.confirmedOn, today)}
      </p>
      <div className={own.actions}>
        {filed !== undefined && (
          <Button as="a" className={styles.tool} href={filed} target="_blank" rel="noreferrer">
            {words.minutesOpen}
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
        {mayRun && meeting.confirmedOn === undefined && (
          <Button
            className={styles.tool}
            disabled={deed.busy}
            onClick={() => void act('confirmMinutes', { meeting }, meeting.title, words.confirmedToday)}
          >
            {words.minutesConfirm}
          </Button>
        )}
      </div>
      <div role="status" className={own.meta}>
        {state === 'writing' && words.minutesMaking}
        {state === 'failed' && words.minutesFailed}
      </div>
      <DeedNote deed={deed} />
    </section>
  );
};
