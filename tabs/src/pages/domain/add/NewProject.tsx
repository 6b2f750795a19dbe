import { Button, Field, Input, Select } from '@fluentui/react-components';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import { stages } from '@ipmo-hub/teams-app/lists';
import { newProject, nextProjectCode } from '@ipmo-hub/teams-app/usecases';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { add as words } from '../../../words/add';
import { mayOwn } from '../panel/mayOwn';
import { usePanelStyles } from '../panel/usePanelStyles';
import type { DomainScene } from '../useDomain';

interface Props {
  readonly view: DomainScene;
  /** The id that it has until SharePoint gives it one, and its title. */
  readonly onMade: (id: string, title: string) => void;
}

/** What a project cannot do without: a name, who answers for it, when, and how far it is. */
export const NewProject = ({ view, onMade }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, plan, today } = view;
  const { domain } = plan;
  const draft = useDraft(`domains/${domain.id}/project`, {
    title: '',
    sro: domain.lead ?? '',
    lead: '',
    start: today,
    finish: '',
    stage: '',
  });
  const { fields, change } = draft;
  const [tried, setTried] = useState(false);
  const title = fields.title.replace(/\s+/g, ' ').trim();
  const twin = plan.projects.find(({ project }) => project.title.toLowerCase() === title.toLowerCase())?.project.code;
  const wrong = {
    title: title === '' ? words.titleMissing : twin === undefined ? undefined : words.titleThere(twin),
    sro: fields.sro === '' ? words.nobody : undefined,
    start: isDay(fields.start) ? undefined : words.dayMissing,
    finish: !isDay(fields.finish) ? words.dayMissing : fields.finish < fields.start ? words.finishFirst : undefined,
  };
  const said = (field: keyof typeof wrong): { readonly validationMessage?: string } =>
    tried && wrong[field] !== undefined ? { validationMessage: wrong[field] } : {};
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some((one) => one !== undefined)) return;
    const stage = stages.find((one) => one === fields.stage);
    const { sro, lead, start, finish } = fields;
    const code = nextProjectCode(
      domain.code,
      plan.projects.map(({ project }) => project),
    );
    const more = { ...(lead !== '' && { lead }), ...(stage !== undefined && { stage }) };
    draft.clear();
    onMade(
      await edits.createItem('projects', newProject({ title, domain: domain.id, sro, start, finish, ...more }, code)),
      title,
    );
  };
  const people = mayOwn(snapshot.people, '').map(({ id, title: name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <DraftNote draft={draft} />
      <Field label={words.projectTitle} required {...said('title')}>
        <Input
          value={fields.title}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={words.sro} hint={words.sroHint} required {...said('sro')}>
        <Select
          value={fields.sro}
          onChange={(_, { value }) => {
            change({ sro: value });
          }}
        >
          {fields.sro === '' && <option value="">{words.nobody}</option>}
          {people}
        </Select>
      </Field>
      <Field label={words.lead}>
        <Select
          value={fields.lead}
          onChange={(_, { value }) => {
            change({ lead: value });
          }}
        >
          <option value="">{words.nobody}</option>
          {people}
        </Select>
      </Field>
      {(['start', 'finish'] as const).map((name) => (
        <Field
          key={name}
          label={words[name]}
          required
          hint={isDay(fields[name]) ? formatDay(fields[name], today) : ''}
          {...said(name)}
        >
          <Input
            className={styles.date}
            type="date"
            value={fields[name]}
            onChange={(_, { value }) => {
              change({ [name]: value });
            }}
          />
        </Field>
      ))}
      <Field label={words.stage}>
        <Select
          value={fields.stage}
          onChange={(_, { value }) => {
            change({ stage: value });
          }}
        >
          <option value="">{words.noStage}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {stage}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {words.save.project}
        </Button>
      </div>
    </form>
  );
};
