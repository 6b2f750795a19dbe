import { mayEditRisk } from '@ipmo-hub/teams-app/domain';
import { useCallback, type ReactElement } from 'react';
import { useDraft } from '../../../../parts/drafts/useDraft';
import { usePendingOf } from '../../../../programme/useEdits';
import { useProgramme } from '../../../../programme/TabProgramme';
import { withEdit } from '../../../../programme/withEdits';
import { raid } from '../../../../words/raid';
import { raidPanel } from '../../../../words/raidPanel';
import { ItemPanel } from '../../panel/ItemPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';
import { projectsOf } from '../raidChoices';
import type { RaidScene } from '../useRaid';
import { RiskBody } from './RiskBody';
import { draftOf, fieldsOf } from './riskFields';
import { RiskForm } from './RiskForm';

interface Props {
  readonly scene: RaidScene;
  /** Of an entry, or `new`. */
  readonly id: string;
  readonly open: boolean;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
}

/** One entry of the log: how it stands now, and for those who may, everything that can be done with it; or a new one. */
export const RiskPanel = ({ scene, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, state, go, me, nameOf } = scene;
  const live = snapshot.risks.get(edits.idNow(id));
  const unsent = usePendingOf('risks').get(edits.idNow(id));
  const isNew = id === 'new';
  const close = useCallback(() => {
    go({ ...state, risk: undefined });
  }, [go, state]);
  const mayEdit = live !== undefined && me !== undefined && mayEditRisk(me, live, snapshot);
  return (
    <ItemPanel
      title={isNew ? raidPanel.newTitle : live?.title}
      meta={live && `${live.key} · ${raid.kinds[live.kind].one}`}
      words={raidPanel}
      unsent={unsent}
      open={open}
      startsAt={isNew ? 'field' : 'title'}
      onClose={close}
      onPresent={onPresent}
    >
      {isNew && <NewRisk scene={scene} onDone={close} />}
      {live && (
        <RiskBody
          scene={scene}
          id={id}
          live={live}
          typed={unsent && !unsent.isNew ? withEdit(live, unsent.edit) : live}
          mayEdit={mayEdit}
          onDone={close}
        />
      )}
      {live && !mayEdit && <p className={styles.readOnly}>{raidPanel.readOnly(nameOf(live.owner))}</p>}
    </ItemPanel>
  );
};

const NewRisk = ({ scene, onDone }: { readonly scene: RaidScene; readonly onDone: () => void }): ReactElement => {
  const { edits } = useProgramme();
  const { snapshot, domain, me, state } = scene;
  const preset = projectsOf(snapshot.projects.values(), domain.id).find(({ code }) => code === state.project)?.id;
  const draft = useDraft(`domains/${domain.id}/risk`, fieldsOf(undefined, me?.id ?? '', preset));
  return (
    <RiskForm
      scene={scene}
      isNew
      draft={draft}
      onSave={() => {
        void edits.createItem('risks', draftOf(draft.fields, domain.id));
        draft.clear();
        onDone();
      }}
    />
  );
};
