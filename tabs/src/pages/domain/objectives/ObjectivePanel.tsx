import type { Objective } from '@ipmo-hub/teams-app/lists';
import type { ObjectiveChange } from '@ipmo-hub/teams-app/usecases';
import type { ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { usePendingOf } from '../../../programme/useEdits';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdit } from '../../../programme/withEdits';
import { objectivePanel } from '../../../words/objectivePanel';
import { ItemPanel } from '../panel/ItemPanel';
import { usePanelStyles } from '../panel/usePanelStyles';
import { changeOfObjective, draftOfObjective, fieldsOfObjective } from './objectiveFields';
import { ObjectiveForm } from './ObjectiveForm';
import type { ObjectivesScene } from './useObjectives';

interface Props {
  readonly scene: ObjectivesScene;
  /** Of an objective, or `new`. */
  readonly id: string;
  readonly open: boolean;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
}

/** An objective's fields as it stands now, or a new one's; met, dropped and open again with one press. */
export const ObjectivePanel = ({ scene, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, domain, me, mayShape, nameOf } = scene;
  const live = snapshot.objectives.get(edits.idNow(id));
  const unsent = usePendingOf('objectives').get(edits.idNow(id));
  const isNew = id === 'new';
  const close = (): void => {
    scene.open(undefined);
  };
  const mayEdit = mayShape || (live !== undefined && live.owner !== undefined && live.owner === me?.id);
  const names = [live?.owner, domain.lead].map(nameOf).filter((name) => name !== '');
  return (
    <ItemPanel
      title={isNew ? objectivePanel.newTitle : live?.title}
      meta={live?.key}
      words={objectivePanel}
      unsent={unsent}
      open={open}
      startsAt={isNew ? 'field' : 'title'}
      onClose={close}
      onPresent={onPresent}
    >
      {isNew && mayEdit && <NewObjective scene={scene} onDone={close} />}
      {live && mayEdit && (
        <ChangedObjective
          scene={scene}
          id={id}
          live={live}
          typed={unsent && !unsent.isNew ? withEdit(live, unsent.edit) : live}
          onDone={close}
        />
      )}
      {(isNew || live) && !mayEdit && (
        <p className={styles.readOnly}>
          {objectivePanel.readOnly([...new Set([...names, 'the programme team'])].join(', '))}
        </p>
      )}
    </ItemPanel>
  );
};

interface FormProps {
  readonly scene: ObjectivesScene;
  readonly onDone: () => void;
}

const NewObjective = ({ scene, onDone }: FormProps): ReactElement => {
  const { edits } = useProgramme();
  const draft = useDraft(`domains/${scene.domain.id}/objective`, fieldsOfObjective(undefined));
  return (
    <ObjectiveForm
      scene={scene}
      state={undefined}
      draft={draft}
      onSave={() => {
        void edits.createItem('objectives', draftOfObjective(draft.fields, scene.domain.id));
        draft.clear();
        onDone();
      }}
    />
  );
};

interface ChangedProps extends FormProps {
  readonly id: string;
  readonly live: Objective;
  /** With what was sent before and not taken. */
  readonly typed: Objective;
}

const ChangedObjective = ({ scene, id, live, typed, onDone }: ChangedProps): ReactElement => {
  const { edits } = useProgramme();
  const draft = useDraft(`objectives/${id}`, fieldsOfObjective(typed), live);
  const save = (more: ObjectiveChange = {}): void => {
    const change = { ...changeOfObjective(live, draft.fields, draft.was), ...more };
    if (Object.keys(change).length > 0) void edits.saveItem('objectives', draft.base ?? live, change);
    draft.clear();
    onDone();
  };
  return (
    <ObjectiveForm
      scene={scene}
      state={live.state}
      draft={draft}
      onSave={() => {
        save();
      }}
      onSettle={(state) => {
        save({ state });
      }}
    />
  );
};
