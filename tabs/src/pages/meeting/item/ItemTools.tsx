import { Button, makeStyles } from '@fluentui/react-components';
import type { CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { meeting as words } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' } });

interface Props {
  readonly shown: CurrentItem;
  readonly item: AgendaItem;
  readonly scene: MeetingPageScene;
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onDone: (said: string) => void;
}

/** What whoever runs the meeting does with an item: more time, another place, the next meeting, off the agenda. */
export const ItemTools = ({ shown, item, scene, editing, onEdit, onDone }: Props): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [removing, setRemoving] = useState(false);
  const { meeting, view, mayRun } = scene;
  const isRunning = meeting.state === 'Running';
  const current = view.current;
  const away = isRunning && current && current.item.id !== item.id;
  const isOpen = isRunning || meeting.state === 'Planned';
  if (!isOpen || (!mayRun && !away)) return null;
  const { state, number } = shown;
  const firstOpen = view.items.find((line) => line.state === 'to come')?.number ?? 1;
  const tool = (text: string, run: () => void, label?: string, disabled = false): ReactElement => (
    <Button size="small" className={own.small} aria-label={label} disabled={deed.busy || disabled} onClick={run}>
      {text}
    </Button>
  );
  return (
    <div className={styles.root}>
      {mayRun && isRunning && state === 'current' && (
        <>
          {tool(words.moreTime, () => void act('giveMinutes', { item }, item.title, words.given), words.moreTimeLabel)}
          {tool(words.moveNext, () => void act('moveToNextMeeting', { item }, item.title, words.movedOn))}
        </>
      )}
      {mayRun && isRunning && state !== 'current' && (
        <>
          {tool(
            words.take,
            () =>
              void act('takeItem', { meeting, item: item.id }, item.title).then((isOn) => {
                if (isOn) scene.select(undefined);
              }),
          )}
        </>
      )}
      {mayRun && state === 'to come' && (
        <>
          {tool(
            capture.item.up,
            () => void act('moveItemTo', { item, number: number - 1 }, item.title, words.moved),
            capture.item.upLabel(item.title),
            number <= firstOpen,
          )}
          {tool(
            capture.item.down,
            () => void act('moveItemTo', { item, number: number + 1 }, item.title, words.moved),
            capture.item.downLabel(item.title),
            number >= view.items.length,
          )}
          <Button size="small" className={own.small} aria-expanded={editing} onClick={onEdit}>
            {capture.item.edit}
          </Button>
          {view.next && tool(words.moveNext, () => void act('moveToNextMeeting', { item }, item.title, words.movedOn))}
          {removing
            ? tool(capture.item.removeAsk, () => void act('removeItem', { item }, item.title, words.removed))
            : tool(capture.item.remove, () => {
                setRemoving(true);
              })}
        </>
      )}
      {away && (
        <Button
          size="small"
          appearance="transparent"
          className={own.textButton}
          onClick={() => {
            scene.select(undefined);
          }}
        >
          {words.backToCurrent(current.number)}
        </Button>
      )}
      <DeedNote deed={deed} />
    </div>
  );
};
