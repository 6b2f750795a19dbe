import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { hasEnded } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { groups as words } from '../../words/groups';
import { useAct } from '../meeting/useAct';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { DeedNote } from '../my/DeedNote';
import type { GroupProps } from './groupProps';
import { useGroupStyles } from './useGroupStyles';

const useStyles = makeStyles({
  root: { padding: '0 20px 20px', '@media (max-width: 719px)': { padding: '0 12px 20px' } },
});

/** Ends a group, once that was confirmed: by the programme team, on the group's own page. */
export const EndGroup = ({ now, scene, onDone }: GroupProps): ReactElement | null => {
  const styles = useStyles();
  const own = useGroupStyles();
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
        <div
          role="group"
          aria-label={words.end.ask(group.title)}
          className={mergeClasses(lines.form, own.form)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setAsking(false);
          }}
        >
          <p className={lines.body}>
            <strong>{words.end.ask(group.title)}</strong> {words.end.why}
          </p>
          <div className={lines.actions}>
            <Button
              appearance="primary"
              disabled={deed.busy}
              autoFocus
              onClick={() => {
                const base = scene.snapshot.groups.get(group.id);
                if (base)
                  void act('endGroup', { group: base }, group.title, words.end.done).then((isOn) => {
                    if (isOn) setAsking(false);
                  });
              }}
            >
              {words.end.now}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
              }}
            >
              {words.end.not}
            </Button>
          </div>
        </div>
      )}
      <DeedNote deed={deed} />
    </div>
  );
};
