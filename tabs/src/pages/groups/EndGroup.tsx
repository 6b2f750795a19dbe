import { Button, makeStyles } from '@fluentui/react-components';
import { hasEnded } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { groups as words } from '../../words/groups';
import { AskFirst } from '../meeting/AskFirst';
import { useAct } from '../meeting/useAct';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { DeedNote } from '../my/DeedNote';
import type { GroupProps } from './groupProps';

const useStyles = makeStyles({
  root: { padding: '0 20px 20px', '@media (max-width: 719px)': { padding: '0 12px 20px' } },
});

/** Ends a group, once that was confirmed: by the programme team, on the group's own page. */
export const EndGroup = ({ now, scene, onDone }: GroupProps): ReactElement | null => {
  const styles = useStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [asking, setAsking] = useState(false);
  const { group } = now;
  if (scene.me?.role !== 'Programme team' || hasEnded(group, scene.today)) return null;
  return (
    <div className={styles.root}>
      {!asking && (
        <Button
          size="small"
          className={lines.small}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.end.button}
        </Button>
      )}
      {asking && (
        <AskFirst
          question={words.end.ask(group.title)}
          why={words.end.why}
          now={words.end.now}
          not={words.end.not}
          busy={deed.busy}
          onNow={() => {
            const base = scene.snapshot.groups.get(group.id);
            if (base)
              void act('endGroup', { group: base }, group.title, words.end.done).then((isOn) => {
                if (isOn) setAsking(false);
              });
          }}
          onNot={() => {
            setAsking(false);
          }}
        />
      )}
      <DeedNote deed={deed} />
    </div>
  );
};
