import { Button, mergeClasses } from '@fluentui/react-components';
import { formatDay, type DueItem } from '@ipmo-hub/teams-app/domain';
import { cardWords } from '@ipmo-hub/teams-app/words';
import { useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { slipText } from '../../../words/slipText';
import { meetingPath, milestonePath, projectPath } from '../../../parts/milestonePath';
import { SnoozeButton } from '../asked/SnoozeButton';
import { SnoozeForm } from '../asked/SnoozeForm';
import { useAskStyles } from '../asked/useAskStyles';
import { WhyLine } from '../asked/WhyLine';
import { DayForm } from '../DayForm';
import { DeedNote } from '../DeedNote';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { WordsForm } from '../WordsForm';
import { DueMark } from './DueMark';
import { useSettle } from './useSettle';

interface Props {
  readonly item: DueItem;
  /** Among what is asked: in a frame, with why where that is known. */
  readonly framed?: boolean;
  readonly why?: string | undefined;
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** One thing that is due: what, for what, by when and how late; done, moved or put to rest where it stands. */
export const DueLine = ({ item, framed = false, why, scene, onAnswered }: Props): ReactElement => {
  const styles = useWorkStyles();
  const ask = useAskStyles();
  const [open, setOpen] = useState<'move' | 'snooze' | 'close'>();
  const { snapshot, today } = scene;
  const { deed, settle, moveTo, close } = useSettle(item, snapshot, today);
  const { kind, id, title, due, lateDays, standing, project, meeting, instead, maySettle, mayMove } = item;
  const put = (next: typeof open) => (): void => {
    setOpen(open === next ? undefined : next);
  };
  const shut = (): void => {
    setOpen(undefined);
  };
  const tell = async (result: Promise<string | undefined>): Promise<void> => {
    const said = await result;
    if (said === undefined) return;
    shut();
    onAnswered(said);
  };
  const end = async (outcome: string): Promise<boolean> => {
    const result = await close(outcome);
    if (result === 'done') await tell(Promise.resolve(words.announce.close));
    return result === 'done' || result === 'waiting';
  };
  const path =
    kind === 'milestone'
      ? milestonePath(id, snapshot)
      : kind === 'paper' && meeting
        ? meetingPath(meeting.key)
        : project && projectPath(project.code);
  const details = [
    words.kinds[kind],
    ...(instead === undefined ? [] : [words.inNameOf(instead)]),
    ...(meeting ? [meeting.title] : []),
    ...(project ? [`${project.code} ${project.title}`] : []),
  ];
  const slip = standing && slipText(standing.slipDays);
  const line = (
    <>
      <DueMark item={item} />
      <div className={styles.text}>
        {path === undefined ? (
          <span className={styles.title}>{title}</span>
        ) : (
          <PageLink className={styles.title} to={path}>
            {title}
          </PageLink>
        )}
        <div className={styles.meta}>{details.join(' · ')}</div>
      </div>
      <div className={styles.day}>
        <div>{formatDay(due, today)}</div>
        {lateDays > 0 ? (
          <div className={styles.late}>{words.late(lateDays)}</div>
        ) : (
          slip !== undefined && (
            <div
              className={mergeClasses(
                standing?.severity === 'serious' && styles.late,
                standing?.severity === 'warning' && styles.warning,
              )}
            >
              {slip}
            </div>
          )
        )}
      </div>
      {!deed.kept && (
        <div className={styles.buttons}>
          {kind === 'paper' && !maySettle && path !== undefined && (
            <PageLink className={styles.leads} to={path} label={words.settleLabel(words.handIn, title)}>
              {words.handIn}
            </PageLink>
          )}
          {maySettle && (
            <Button
              className={styles.button}
              size="small"
              aria-label={words.settleLabel(kind === 'paper' ? words.came : words.done, title)}
              {...(kind === 'promise' && { 'aria-expanded': open === 'close' })}
              disabled={deed.busy}
              onClick={() => {
                if (kind === 'promise') put('close')();
                else void tell(settle());
              }}
            >
              {kind === 'paper' ? words.came : words.done}
            </Button>
          )}
          {mayMove && (
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              aria-label={words.settleLabel(words.move, title)}
              aria-expanded={open === 'move'}
              disabled={deed.busy}
              onClick={put('move')}
            >
              {words.move}
            </Button>
          )}
          {kind !== 'promise' && <SnoozeButton title={title} small open={open === 'snooze'} onToggle={put('snooze')} />}
        </div>
      )}
      {open === 'move' && !deed.kept && (
        <DayForm
          item={`${item.item}/move`}
          name={words.settleLabel(words.move, title)}
          label={words.newDay}
          save={kind === 'promise' ? words.promiseAgain : words.saveMove}
          from={due < today ? today : due}
          min={today}
          today={today}
          onSave={(day) => void tell(moveTo(day))}
          onCancel={shut}
        />
      )}
      {open === 'close' && !deed.kept && (
        <WordsForm
          item={`escalations/${id}/close`}
          name={words.settleLabel(words.done, title)}
          label={words.howEnded}
          missing={cardWords.closeMissing}
          save={words.closeIt}
          busy={deed.busy}
          onSave={end}
          onCancel={shut}
        />
      )}
      {open === 'snooze' && !deed.kept && (
        <SnoozeForm item={item.item} title={title} today={today} onDone={onAnswered} onCancel={shut} />
      )}
      {why !== undefined && (
        <div style={{ flexBasis: '100%' }}>
          <WhyLine why={why} />
        </div>
      )}
      <DeedNote deed={deed} />
    </>
  );
  return framed ? (
    <li className={ask.root}>
      <div className={styles.row} style={{ flexWrap: 'wrap', padding: 0 }}>
        {line}
      </div>
    </li>
  ) : (
    <li className={styles.row} style={{ flexWrap: 'wrap' }}>
      {line}
    </li>
  );
};
