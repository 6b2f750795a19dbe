import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { mayRaiseBarrier } from '@ipmo-hub/teams-app/domain';
import type { Risk } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../../parts/drafts/DraftNote';
import { useDraft } from '../../../../parts/drafts/useDraft';
import { useProgramme } from '../../../../programme/TabProgramme';
import { raidPanel } from '../../../../words/raidPanel';
import { usePanelStyles } from '../../panel/usePanelStyles';
import { projectsOf } from '../raidChoices';
import type { RaidScene } from '../useRaid';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  /** Of the entry, as the address names it. */
  readonly id: string;
  readonly scene: Pick<RaidScene, 'snapshot' | 'domain' | 'me'>;
  readonly risk: Risk;
  readonly onBack: () => void;
  /** It is up, or written down to be sent. */
  readonly onSent: () => void;
}

/** Takes an entry up the ladder as a barrier of its project; what is in the way is filled in, what is asked for is for the person to say. */
export const EscalateForm = ({ id, scene: { snapshot, domain, me }, risk, onBack, onSent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const panelStyles = useRiskPanelStyles();
  const { deeds } = useProgramme();
  const draft = useDraft(`risks/${id}/escalate`, { project: risk.project ?? '', title: risk.title, ask: '' });
  const { project, title, ask } = draft.fields;
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const projects = projectsOf(snapshot.projects.values(), domain.id).filter(
    (one) => me !== undefined && mayRaiseBarrier(me, one, snapshot),
  );
  const ready = project !== '' && title.trim() !== '' && ask.trim() !== '';

  const send = async (): Promise<void> => {
    setBusy(true);
    const result = await deeds.run('raiseBarrier', { project, risk: risk.id, title, ask }, risk.title);
    setBusy(false);
    if (result.kind === 'refused') {
      setRefusal(`${result.error.say} ${result.error.next}`);
      return;
    }
    draft.clear();
    onSent();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready && !busy) void send();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3 className={panelStyles.heading}>{raidPanel.escalate}</h3>
      <DraftNote draft={draft} />
      {risk.project === undefined && (
        <Field label={raidPanel.escalateProject} hint={raidPanel.escalateNeedsProject} required>
          <Select
            value={project}
            onChange={(_, { value }) => {
              draft.change({ project: value });
            }}
          >
            <option value="">{raidPanel.chooseProject}</option>
            {projects.map((one) => (
              <option key={one.id} value={one.id}>
                {one.code} {one.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={raidPanel.escalateTitle} required>
        <Input
          value={title}
          maxLength={200}
          onChange={(_, { value }) => {
            draft.change({ title: value });
          }}
        />
      </Field>
      <Field label={raidPanel.escalateAsk} hint={raidPanel.escalateAskHint} required>
        <Textarea
          autoFocus
          value={ask}
          rows={3}
          maxLength={2000}
          onChange={(_, { value }) => {
            draft.change({ ask: value });
          }}
        />
      </Field>
      {refusal !== undefined && (
        <p className={styles.refused} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!ready} disabledFocusable={busy}>
          {raidPanel.escalateSend}
        </Button>
        <Button onClick={onBack}>{raidPanel.cancel}</Button>
      </div>
    </form>
  );
};
