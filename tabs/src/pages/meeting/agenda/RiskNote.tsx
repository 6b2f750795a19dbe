import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  root: { margin: '0 8px' },
  text: { minWidth: 0 },
  button: {
    display: 'block',
    marginLeft: '-4px',
    fontSize: '12px',
    fontWeight: 'normal',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** Says ahead at which decision the quorum will not hold, and moves it to where it does. */
export const RiskNote = ({ scene, onDone }: Props): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const { view, snapshot, mayRun } = scene;
  const { risk } = view;
  if (!risk) return null;
  const item = snapshot.agendaItems.get(risk.item);
  const { moveTo } = risk;
  return (
    <div className={mergeClasses(own.warningBox, styles.root)} role="group" aria-label={words.risk}>
      <span className={own.warningIcon} aria-hidden="true">
        <Warning16Filled />
      </span>
      <div className={styles.text}>
        {risk.sentence}
        {mayRun && item && moveTo !== undefined && (
          <Button
            appearance="transparent"
            size="small"
            className={mergeClasses(own.textButton, styles.button)}
            disabled={deed.busy}
            onClick={() => void act('moveItemTo', { item, number: moveTo }, item.title, words.moved)}
          >
            {risk.suggestion ?? words.moveUp(risk.number)}
          </Button>
        )}
        <DeedNote deed={deed} />
      </div>
    </div>
  );
};
