import { Button } from '@fluentui/react-components';
import { escalationOfRisk } from '@ipmo-hub/teams-app/domain';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import type { RiskChange } from '@ipmo-hub/teams-app/usecases';
import { useRef, useState, type ReactElement } from 'react';
import { useDraft } from '../../../../parts/drafts/useDraft';
import { useProgramme } from '../../../../programme/TabProgramme';
import { raidPanel } from '../../../../words/raidPanel';
import { DeedNote } from '../../../my/DeedNote';
import { useDeed } from '../../../my/useDeed';
import { returnBarrier } from '../../../project/returnBarrier';
import type { PendingDeed } from '../../../../programme/deeds/createDeeds';
import type { RaidScene } from '../useRaid';
import { CloseForm } from './CloseForm';
import { EscalateForm } from './EscalateForm';
import { RiskFacts } from './RiskFacts';
import { changeOf, fieldsOf } from './riskFields';
import { RiskForm } from './RiskForm';
import { SentUp } from './SentUp';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  readonly scene: RaidScene;
  /** As the address names it. */
  readonly id: string;
  /** The entry as it stands now. */
  readonly live: Risk;
  /** With what was sent before and not taken. */
  readonly typed: Risk;
  readonly mayEdit: boolean;
  readonly onDone: () => void;
}

/** An entry's facts and fields, and what can be done with it beside changing it: close it, let it happen, take it up. */
export const RiskBody = ({ scene, id, live, typed, mayEdit, onDone }: Props): ReactElement => {
  const styles = useRiskPanelStyles();
  const { account, edits, deeds } = useProgramme();
  const [doing, setDoing] = useState<'closing' | 'escalating'>();
  const up = escalationOfRisk(scene.snapshot.escalations.values(), live.id);
  const sending = useDeed(`risks/${live.id}/barrier`);
  const place = useRef<HTMLDivElement>(null);
  const draft = useDraft(`risks/${id}`, fieldsOf(typed, ''), live);
  // What had the focus goes with the form: back to the button that opened it.
  const [left, setLeft] = useState<typeof doing>();
  const back = (): void => {
    setLeft(doing);
    setDoing(undefined);
  };
  /** What was typed goes with whatever else is done; a title that was emptied does not. */
  const save = (more: RiskChange = {}): void => {
    const { title, ...change } = changeOf(live, draft.fields, draft.was);
    const all = { ...change, ...(title !== undefined && title !== '' && { title }), ...more };
    if (Object.keys(all).length > 0) void edits.saveItem('risks', draft.base ?? live, all);
    draft.clear();
    onDone();
  };
  const keepWords = (back: PendingDeed): void => {
    returnBarrier(account.objectId, `risks/${id}/escalate`, back);
  };
  const onSent = (): void => {
    setDoing(undefined);
    place.current?.focus();
  };
  const isOpen = live.state === 'Open';
  // Until SharePoint has it there is nothing that could become an issue.
  const isThere = !live.id.startsWith('new:');
  const isUp = up !== undefined || sending.busy || sending.kept !== undefined;
  const mayEscalate = isOpen && isThere && !isUp && scene.me !== undefined && scene.me.role !== 'Reader';
  return (
    <>
      <RiskFacts scene={scene} risk={live} />
      {/* The form goes when it is sent; the keyboard stays where what became of it is said. */}
      <div ref={place} tabIndex={-1} role="status" className={styles.place}>
        {up ? <SentUp scene={scene} escalation={up} /> : sending.busy && raidPanel.escalated}
      </div>
      {!up && sending.kept && <DeedNote deed={sending} onTakenBack={keepWords} />}
      {doing === 'closing' && (
        <CloseForm
          id={id}
          onBack={back}
          onClose={(outcome) => {
            save({ state: 'Closed', outcome });
          }}
        />
      )}
      {doing === 'escalating' && <EscalateForm id={id} scene={scene} risk={live} onBack={back} onSent={onSent} />}
      {doing === undefined && (
        <>
          <div className={styles.more}>
            {mayEdit && isOpen && isThere && live.kind === 'Risk' && (
              <Button
                title={raidPanel.happenedWhy}
                onClick={() => {
                  save();
                  void deeds.run('happen', { risk: { id: live.id, title: live.title } });
                }}
              >
                {raidPanel.happened}
              </Button>
            )}
            {mayEscalate && (
              <Button
                autoFocus={left === 'escalating'}
                onClick={() => {
                  setDoing('escalating');
                }}
              >
                {raidPanel.escalate}
              </Button>
            )}
            {mayEdit && (
              <Button
                autoFocus={left === 'closing'}
                onClick={() => {
                  if (isOpen) setDoing('closing');
                  else save({ state: 'Open' });
                }}
              >
                {isOpen ? raidPanel.closeIt : raidPanel.reopen}
              </Button>
            )}
          </div>
          {mayEdit && isOpen && (
            <RiskForm
              scene={scene}
              isNew={false}
              draft={draft}
              onSave={() => {
                save();
              }}
            />
          )}
        </>
      )}
    </>
  );
};
