import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentEdit20Regular } from '@fluentui/react-icons/svg/document-edit';
import { useState, type ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import { capture } from '../../../words/capture';
import { DeedNote } from '../../my/DeedNote';
import { ItemForm } from '../agenda/ItemForm';
import { changeOf } from '../agenda/itemFields';
import { CaptureCard } from '../capture/CaptureCard';
import { Recorded } from '../capture/Recorded';
import { MinutesCard } from '../MinutesCard';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { Interests } from './Interests';
import { ItemFacts } from './ItemFacts';
import { ItemHead } from './ItemHead';
import { ItemTools } from './ItemTools';
import { PaperList } from './PaperList';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  fills: { minHeight: '100%' },
  foot: {
    display: 'flex',
    columnGap: '10px',
    margin: 'auto 0 0',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
  /** It has a column of its own, with the note on the minutes at its end. */
  readonly fills: boolean;
  readonly onDone: (said: string) => void;
}

/** The item that is looked at: what is asked, what it stands on, and what is recorded of it. */
export const ItemPart = ({ scene, narrow, fills, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [editing, setEditing] = useState<string>();
  const { meeting, view, shown, today, snapshot, mayRun } = scene;
  const item = snapshot.agendaItems.get(shown?.item.id ?? '');
  return (
    <div className={mergeClasses(styles.root, fills && styles.fills)}>
      {meeting.state === 'Closed' && <MinutesCard scene={scene} onDone={onDone} />}
      {meeting.state === 'Cancelled' && <p className={own.body}>{words.cancelled}</p>}
      {shown && item && (
        <>
          <ItemHead shown={shown} scene={scene} narrow={narrow} />
          <ItemTools
            key={`tools ${item.id}`}
            shown={shown}
            item={item}
            scene={scene}
            editing={editing === item.id}
            onEdit={() => {
              setEditing(editing === item.id ? undefined : item.id);
            }}
            onDone={onDone}
          />
          {editing === item.id && mayRun && (
            <ItemForm
              key={item.id}
              scene={scene}
              item={item}
              draftName={`agendaItems/${item.id}`}
              label={capture.item.edit}
              save={capture.item.save}
              busy={deed.busy}
              onSave={({ fields }) =>
                act('changeItem', { base: item, patch: changeOf(item, fields) }, item.title, words.saved)
              }
              onClose={() => {
                setEditing(undefined);
              }}
            />
          )}
          <DeedNote deed={deed} />
          <ItemFacts shown={shown} narrow={narrow} />
          <Interests touched={shown.interests} />
          <PaperList key={`papers ${item.id}`} shown={shown} scene={scene} onDone={onDone} />
          {meeting.state === 'Running' &&
            (mayRun ? (
              <CaptureCard key={item.id} shown={shown} item={item} scene={scene} narrow={narrow} onDone={onDone} />
            ) : (
              <p className={own.meta}>{capture.readOnly(scene.whoRuns)}</p>
            ))}
          {meeting.state !== 'Planned' && <Recorded shown={shown} scene={scene} />}
        </>
      )}
      {meeting.state === 'Running' && (
        <p className={mergeClasses(own.meta, styles.foot)}>
          <DocumentEdit20Regular className={styles.icon} aria-hidden="true" />
          <span>
            {words.draftMinutes(view.counts)} {view.next && words.confirmedAt(view.next.on, today)}
          </span>
        </p>
      )}
    </div>
  );
};
