import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { riskBand, riskBandOrder, riskScore } from '@ipmo-hub/teams-app/domain';
import { raidKinds, raidResponses } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../../parts/drafts/DraftNote';
import type { DraftInHand } from '../../../../parts/drafts/useDraft';
import { ScoreBadge } from '../../../../parts/ScoreBadge';
import { raid } from '../../../../words/raid';
import { raidPanel } from '../../../../words/raidPanel';
import { mayOwn } from '../../panel/mayOwn';
import { usePanelStyles } from '../../panel/usePanelStyles';
import { projectsOf } from '../raidChoices';
import type { RaidScene } from '../useRaid';
import type { RiskFields } from './riskFields';
import { ScoreScale } from './ScoreScale';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  readonly scene: Pick<RaidScene, 'snapshot' | 'today' | 'domain' | 'bands'>;
  readonly isNew: boolean;
  readonly draft: DraftInHand<RiskFields>;
  readonly onSave: () => void;
}

/** Products that 5 × 5 can have. */
const scores = [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25] as const;

/** An entry's fields; of a new one a title is enough. */
export const RiskForm = ({ scene, isNew, draft, onSave }: Props): ReactElement => {
  const styles = usePanelStyles();
  const panelStyles = useRiskPanelStyles();
  const { snapshot, domain, bands } = scene;
  const projects = projectsOf(snapshot.projects.values(), domain.id);
  const [asked, setAsked] = useState(false);
  const { fields, change: put } = draft;
  const missing = fields.title.trim() === '';
  const score = riskScore({
    ...(fields.consequence !== undefined && { consequence: fields.consequence }),
    ...(fields.likelihood !== undefined && { likelihood: fields.likelihood }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onSave();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <Field label={raidPanel.title} required {...(asked && missing && { validationMessage: raidPanel.titleMissing })}>
        <Textarea
          value={fields.title}
          rows={2}
          maxLength={255}
          onChange={(_, { value }) => {
            put({ title: value });
          }}
        />
      </Field>
      <Field label={raidPanel.kind}>
        <Select
          value={fields.kind}
          onChange={(_, { value }) => {
            put({ kind: raidKinds.find((kind) => kind === value) ?? 'Risk' });
          }}
        >
          {raidKinds.map((kind) => (
            <option key={kind} value={kind}>
              {raid.kinds[kind].one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={raidPanel.concerns}>
        <Select
          value={fields.project}
          onChange={(_, { value }) => {
            put({ project: value });
          }}
        >
          <option value="">{raidPanel.wholeDomain(domain.title)}</option>
          {projects.map(({ id, code, title }) => (
            <option key={id} value={id}>
              {code} {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={raidPanel.owner}>
        <Select
          value={fields.owner}
          onChange={(_, { value }) => {
            put({ owner: value });
          }}
        >
          {mayOwn(snapshot.people, fields.owner).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <ScoreScale
        name={raidPanel.consequence}
        words={raid.consequenceWords}
        value={fields.consequence}
        onChange={(consequence) => {
          put({ consequence });
        }}
      />
      <ScoreScale
        name={raidPanel.likelihood}
        words={raid.likelihoodWords}
        value={fields.likelihood}
        onChange={(likelihood) => {
          put({ likelihood });
        }}
      />
      <div className={panelStyles.result} role="status">
        {raidPanel.score}
        {score === undefined ? (
          <span>{raidPanel.notScored}</span>
        ) : (
          <>
            <ScoreBadge score={score} band={riskBand(score, bands)} silent />
            {riskBand(score, bands)}
          </>
        )}
      </div>
      <Field label={raidPanel.target}>
        <Select
          value={fields.targetScore}
          onChange={(_, { value }) => {
            put({ targetScore: value });
          }}
        >
          <option value="">{raidPanel.noTarget}</option>
          {[...riskBandOrder].reverse().map((band) => (
            <optgroup key={band} label={band}>
              {scores
                .filter((one) => riskBand(one, bands) === band)
                .map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={raidPanel.response}>
        <Select
          value={fields.response}
          onChange={(_, { value }) => {
            put({ response: value });
          }}
        >
          <option value="">{raidPanel.noResponse}</option>
          {raidResponses.map((one) => (
            <option key={one} value={one}>
              {raidPanel.responses[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={raidPanel.mitigation}>
        <Textarea
          value={fields.mitigation}
          rows={3}
          maxLength={8000}
          onChange={(_, { value }) => {
            put({ mitigation: value });
          }}
        />
      </Field>
      <Field label={raidPanel.review}>
        <Input
          className={styles.date}
          type="date"
          value={fields.reviewBy}
          min={scene.today}
          onChange={(_, { value }) => {
            put({ reviewBy: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {isNew ? raidPanel.add : raidPanel.save}
        </Button>
      </div>
    </form>
  );
};
