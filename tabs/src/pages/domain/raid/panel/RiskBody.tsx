import { Button } from '@fluentui/react-components';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../../../../programme/TabProgramme';
import { raidPanel } from '../../../../words/raidPanel';
import type { RaidScene } from '../useRaid';
import { CloseForm } from './CloseForm';
import { EscalateForm } from './EscalateForm';
import { RiskFacts } from './RiskFacts';
import type { RiskFields } from './riskFields';
import { RiskForm } from './RiskForm';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  readonly scene: RaidScene;
  /** The entry as it was when the panel opened. */
  readonly base: Risk;
  /** With what was typed before and not taken. */
  readonly typed: Risk;
  readonly mayEdit: boolean;
  readonly onSave: (fields: RiskFields) => void;
  readonly onDone: () => void;
}

/** An entry's facts and fields, and what can be done with it beside changing it: close it, let it happen, take it up. */
export const RiskBody = ({ scene, base, typed, mayEdit, onSave, onDone }: Props): ReactElement => {
  const styles = useRiskPanelStyles();
  const { edits, deeds } = useProgramme();
  const [doing, setDoing] = useState<'closing' | 'escalating'>();
  const back = (): void => {
    setDoing(undefined);
  };
  const isOpen = base.state === 'Open';
  // Until SharePoint has it there is nothing that could become an issue.
  const isThere = !base.id.startsWith('new:');
  const mayEscalate = isOpen && isThere && scene.me !== undefined && scene.me.role !== 'Reader';
  return (
    <>
      <RiskFacts scene={scene} risk={base} />
      {doing === 'closing' && (
        <CloseForm
          onBack={back}
          onClose={(outcome) => {
            void edits.saveItem('risks', base, { state: 'Closed', outcome });
            onDone();
          }}
        />
      )}
      {doing === 'escalating' && <EscalateForm scene={scene} risk={base} onBack={back} />}
      {doing === undefined && (
        <>
          <div className={styles.more}>
            {mayEdit && isOpen && isThere && base.kind === 'Risk' && (
              <Button
                title={raidPanel.happenedWhy}
                onClick={() => {
                  void deeds.run('happen', { risk: { id: base.id, title: base.title } });
                  onDone();
                }}
              >
                {raidPanel.happened}
              </Button>
            )}
            {mayEscalate && (
              <Button
                onClick={() => {
                  setDoing('escalating');
                }}
              >
                {raidPanel.escalate}
              </Button>
            )}
            {mayEdit && (
              <Button
                onClick={() => {
                  if (isOpen) setDoing('closing');
                  else {
                    void edits.saveItem('risks', base, { state: 'Open' });
                    onDone();
                  }
                }}
              >
                {isOpen ? raidPanel.closeIt : raidPanel.reopen}
              </Button>
            )}
          </div>
          {mayEdit && isOpen && <RiskForm scene={scene} risk={typed} onSave={onSave} />}
        </>
      )}
    </>
  );
};
