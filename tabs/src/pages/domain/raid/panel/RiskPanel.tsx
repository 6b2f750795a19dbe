import { Button, DrawerBody, DrawerHeader, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { mayEditRisk } from '@ipmo-hub/teams-app/domain';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import { useCallback, useState, type ReactElement } from 'react';
import { Presence } from '../../../../parts/Presence';
import { usePendingOf } from '../../../../programme/useEdits';
import { useProgramme } from '../../../../programme/TabProgramme';
import { withEdit } from '../../../../programme/withEdits';
import { raid } from '../../../../words/raid';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';
import type { RaidScene } from '../useRaid';
import { RiskBody } from './RiskBody';
import { changeOf, draftOf, type RiskFields } from './riskFields';
import { RiskForm } from './RiskForm';

interface Props {
  readonly scene: RaidScene;
  /** Of an entry, or `new`. */
  readonly id: string;
  readonly open: boolean;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
}

/** One entry of the log: how it stands, and for those who may, everything that can be done with it; or a new one. */
export const RiskPanel = ({ scene, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, state, go, me, domain, nameOf } = scene;
  // What the person looked at when they opened it: a change by somebody else meanwhile must come back as a conflict.
  const [base] = useState(() => snapshot.risks.get(edits.idNow(id)));
  const unsent = usePendingOf('risks').get(id);
  // What was refused stands in the fields, to be put right.
  const typed: Risk | undefined = base && unsent && !unsent.isNew ? withEdit(base, unsent.edit) : base;
  const isNew = id === 'new';
  const close = useCallback(() => {
    go({ ...state, risk: undefined });
  }, [go, state]);
  const save = (fields: RiskFields): void => {
    if (!base) void edits.createItem('risks', draftOf(fields, domain.id));
    else {
      const change = changeOf(base, fields);
      if (Object.keys(change).length > 0) void edits.saveItem('risks', base, change);
    }
    close();
  };
  const heading = isNew ? raidPanel.newTitle : (typed?.title ?? raidPanel.gone);
  const mayEdit = base !== undefined && me !== undefined && mayEditRisk(me, base, snapshot);
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
            {base && (
              <div className={styles.meta}>
                {base.key} · {raid.kinds[base.kind].one}
              </div>
            )}
          </div>
          <Button appearance="subtle" aria-label={raidPanel.close} icon={<Dismiss20Regular />} onClick={close} />
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Presence onChange={onPresent} />
        {open && unsent?.state.kind === 'refused' && (
          <p className={styles.refused}>
            {raidPanel.refused} {unsent.state.error.say} {unsent.state.error.next}
          </p>
        )}
        {isNew && <RiskForm scene={scene} risk={undefined} onSave={save} />}
        {base && typed && (
          <RiskBody scene={scene} base={base} typed={typed} mayEdit={mayEdit} onSave={save} onDone={close} />
        )}
        {base && !mayEdit && <p className={styles.readOnly}>{raidPanel.readOnly(nameOf(base.owner))}</p>}
      </DrawerBody>
    </OverlayDrawer>
  );
};
