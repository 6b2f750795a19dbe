import { Button, DrawerBody, DrawerHeader, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Objective } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { Presence } from '../../../parts/Presence';
import { usePendingOf } from '../../../programme/useEdits';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdit } from '../../../programme/withEdits';
import { objectivePanel } from '../../../words/objectivePanel';
import { usePanelStyles } from '../panel/usePanelStyles';
import { changeOfObjective, draftOfObjective, type ObjectiveFields } from './objectiveFields';
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

/** An objective's fields, or a new one's; met, dropped and open again with one press. */
export const ObjectivePanel = ({ scene, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, domain, me, mayShape, nameOf } = scene;
  // What the person looked at when they opened it: a change by somebody else meanwhile must come back as a conflict.
  const [base] = useState(() => snapshot.objectives.get(edits.idNow(id)));
  const unsent = usePendingOf('objectives').get(id);
  const typed: Objective | undefined = base && unsent && !unsent.isNew ? withEdit(base, unsent.edit) : base;
  const isNew = id === 'new';
  const close = (): void => {
    scene.open(undefined);
  };
  const save = (fields: ObjectiveFields): void => {
    if (!base) void edits.createItem('objectives', draftOfObjective(fields, domain.id));
    else {
      const change = changeOfObjective(base, fields);
      if (Object.keys(change).length > 0) void edits.saveItem('objectives', base, change);
    }
    close();
  };
  const settle = (state: Objective['state']): void => {
    if (base) void edits.saveItem('objectives', base, { state });
    close();
  };
  const heading = isNew ? objectivePanel.newTitle : (typed?.title ?? objectivePanel.gone);
  const mayEdit = mayShape || (base !== undefined && base.owner !== undefined && base.owner === me?.id);
  const names = [base?.owner, domain.lead].map(nameOf).filter((name) => name !== '');
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="small"
      className={styles.drawer}
      aria-label={heading}
      onOpenChange={(_, data) => {
        if (!data.open) close();
      }}
    >
      <DrawerHeader>
        <div className={styles.head}>
          <div className={styles.headText}>
            <h2 className={styles.title}>{heading}</h2>
            {base && <div className={styles.meta}>{base.key}</div>}
          </div>
          <Button appearance="subtle" aria-label={objectivePanel.close} icon={<Dismiss20Regular />} onClick={close} />
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Presence onChange={onPresent} />
        {open && unsent?.state.kind === 'refused' && (
          <p className={styles.refused}>
            {objectivePanel.refused} {unsent.state.error.say} {unsent.state.error.next}
          </p>
        )}
        {(isNew || base) && mayEdit && (
          <ObjectiveForm scene={scene} objective={typed} onSave={save} onSettle={settle} />
        )}
        {(isNew || base) && !mayEdit && (
          <p className={styles.readOnly}>
            {objectivePanel.readOnly([...new Set([...names, 'the programme team'])].join(', '))}
          </p>
        )}
      </DrawerBody>
    </OverlayDrawer>
  );
};
