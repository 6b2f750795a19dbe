import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Objective } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import type { DraftInHand } from '../../../parts/drafts/useDraft';
import { objectivePanel } from '../../../words/objectivePanel';
import { mayOwn } from '../panel/mayOwn';
import { usePanelStyles } from '../panel/usePanelStyles';
import { projectsOf } from '../raid/raidChoices';
import type { ObjectiveFields } from './objectiveFields';
import type { ObjectivesScene } from './useObjectives';
import { useObjectiveStyles } from './useObjectiveStyles';

interface Props {
  readonly scene: Pick<ObjectivesScene, 'snapshot' | 'domain'>;
  /** Undefined for a new one. */
  readonly state: Objective['state'] | undefined;
  readonly draft: DraftInHand<ObjectiveFields>;
  readonly onSave: () => void;
  /** What was typed goes with it. */
  readonly onSettle?: (state: Objective['state']) => void;
}

/** An objective's fields; of a new one a title is enough. */
export const ObjectiveForm = ({ scene, state, draft, onSave, onSettle }: Props): ReactElement => {
  const styles = usePanelStyles();
  const own = useObjectiveStyles();
  const { snapshot, domain } = scene;
  const [asked, setAsked] = useState(false);
  const { fields, change: put } = draft;
  const missing = fields.title.trim() === '';
  const settle = (to: Objective['state']) => (): void => {
    setAsked(true);
    if (!missing) onSettle?.(to);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!missing) onSave();
  };
  const serves = (code: string): boolean => fields.projects.some((one) => one.toLowerCase() === code.toLowerCase());
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <Field
        label={objectivePanel.title}
        required
        {...(asked && missing && { validationMessage: objectivePanel.titleMissing })}
      >
        <Textarea
          value={fields.title}
          rows={2}
          maxLength={255}
          onChange={(_, { value }) => {
            put({ title: value });
          }}
        />
      </Field>
      <Field label={objectivePanel.success}>
        <Textarea
          value={fields.success}
          rows={3}
          maxLength={8000}
          onChange={(_, { value }) => {
            put({ success: value });
          }}
        />
      </Field>
      <Field label={objectivePanel.by}>
        <Input
          className={styles.date}
          type="date"
          value={fields.by}
          onChange={(_, { value }) => {
            put({ by: value });
          }}
        />
      </Field>
      <Field label={objectivePanel.owner}>
        <Select
          value={fields.owner}
          onChange={(_, { value }) => {
            put({ owner: value });
          }}
        >
          <option value="">{objectivePanel.noOwner}</option>
          {mayOwn(snapshot.people, fields.owner).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={own.choices}>
        <legend>{objectivePanel.projects}</legend>
        {projectsOf(snapshot.projects.values(), domain.id).map(({ id, code, title }) => (
          <Checkbox
            key={id}
            label={`${code} ${title}`}
            checked={serves(code)}
            onChange={(_, { checked }) => {
              const others = fields.projects.filter((one) => one.toLowerCase() !== code.toLowerCase());
              put({ projects: checked === true ? [...others, code] : others });
            }}
          />
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {state === undefined ? objectivePanel.add : objectivePanel.save}
        </Button>
        {state === 'Open' && (
          <>
            <Button onClick={settle('Met')}>{objectivePanel.met}</Button>
            <Button onClick={settle('Dropped')}>{objectivePanel.dropped}</Button>
          </>
        )}
        {state !== undefined && state !== 'Open' && <Button onClick={settle('Open')}>{objectivePanel.reopen}</Button>}
      </div>
    </form>
  );
};
