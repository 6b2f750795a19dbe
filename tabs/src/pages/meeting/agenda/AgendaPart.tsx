import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState, type ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { meeting as words } from '../../../words/meeting';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { AgendaRow } from './AgendaRow';
import { ItemForm } from './ItemForm';
import { PackNote } from './PackNote';
import { RiskNote } from './RiskNote';
import { Warnings } from './Warnings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  inset: { padding: '0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tools: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px', padding: '4px 8px 0' },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** The items in their order, with times as they will be; what threatens the quorum; and, while it is prepared, what is added to it. */
export const AgendaPart = ({ scene, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [adding, setAdding] = useState(false);
  const { view, meeting, mayRun } = scene;
  const isOpen = meeting.state === 'Planned' || meeting.state === 'Running';
  return (
    <section className={styles.root} aria-labelledby="agenda">
      <div className={mergeClasses(own.headLine, styles.inset)}>
        <h2 id="agenda" className={own.heading} tabIndex={-1}>
          {words.agenda}
        </h2>
      </div>
      {view.items.length === 0 ? (
        <p className={mergeClasses(own.body, styles.inset)}>
          {isOpen ? words.empty : words.emptyThen} {mayRun && isOpen && words.emptyNext}
        </p>
      ) : (
        <ol className={styles.list}>
          {view.items.map((line) => (
            <AgendaRow key={line.item.id} line={line} scene={scene} />
          ))}
        </ol>
      )}
      {view.risk && <RiskNote scene={scene} onDone={onDone} />}
      {meeting.state === 'Planned' && <Warnings warnings={view.warnings} />}
      <PackNote scene={scene} />
      {mayRun && isOpen && !adding && (
        <div className={styles.tools}>
          {meeting.state === 'Planned' && (
            <Button
              size="small"
              className={own.small}
              disabled={deed.busy}
              title={words.gatherWhy}
              onClick={() => void act('assembleAgenda', { meeting }, meeting.title, words.gathered)}
            >
              {words.gather}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={own.textButton}
            icon={<Add16Regular />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {words.addItem}
          </Button>
        </div>
      )}
      {adding && (
        <div className={styles.inset}>
          <ItemForm
            scene={scene}
            draftName={`meetings/${meeting.id}/item`}
            label={capture.item.add}
            save={capture.item.addIt}
            busy={deed.busy}
            onSave={(fields) => act('addItem', { meeting, ...fields.given }, fields.title, words.added)}
            onClose={() => {
              setAdding(false);
            }}
          />
        </div>
      )}
      <div className={styles.inset}>
        <DeedNote deed={deed} />
      </div>
    </section>
  );
};
