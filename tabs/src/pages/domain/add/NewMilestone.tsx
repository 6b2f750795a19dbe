import { Button, Field, Input, Select } from '@fluentui/react-components';
import { formatDay, isDay } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { newMilestone } from '@ipmo-hub/teams-app/usecases';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../../parts/drafts/DraftNote';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { add as words } from '../../../words/add';
import { openProjects } from '../openProjects';
import { dayOffText } from '../panel/dayOffText';
import { mayOwn } from '../panel/mayOwn';
import { usePanelStyles } from '../panel/usePanelStyles';
import type { DomainScene } from '../useDomain';
import { draftNameOf } from './draftNameOf';
import { nextKeyOf } from './nextKeyOf';

interface Props {
  readonly view: DomainScene;
  /** The projects that the person may add to. */
  readonly to: readonly Project[];
  /** The project that it is for, where that is settled. */
  readonly project: string | undefined;
  readonly focused: boolean;
  readonly onMade: (project: string) => void;
}

/** A step of a project: what will be true, who brings it about, and when. */
export const NewMilestone = ({ view, to, project: settled, focused, onMade }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits, calendar } = useProgramme();
  const { snapshot, plan, today, me, state, shown } = view;
  const unfolded = openProjects(state, shown);
  const [first] = to;
  const preset = settled ?? to.find(({ code }) => unfolded.has(code))?.id ?? first?.id ?? '';
  const draft = useDraft(draftNameOf(plan.domain.id, settled), { project: preset, title: '', owner: '', day: '' });
  const { fields, change } = draft;
  const [tried, setTried] = useState(false);
  const project = to.find(({ id }) => id === edits.idNow(settled ?? fields.project));
  const owner = fields.owner !== '' ? fields.owner : (project?.lead ?? me?.id ?? '');
  const isThere = project !== undefined && !project.id.startsWith('new:');
  const wrong = {
    title: fields.title.trim() === '' ? words.titleMissing : undefined,
    day: !isDay(fields.day) ? words.dayMissing : fields.day < today ? words.dayPassed : undefined,
  };
  const said = (field: keyof typeof wrong): { readonly validationMessage?: string } =>
    tried && wrong[field] !== undefined ? { validationMessage: wrong[field] } : {};
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!project || !isThere || wrong.title !== undefined || wrong.day !== undefined) return;
    const { title, day: forecast } = fields;
    const key = nextKeyOf(project.code, view);
    void edits.createItem('milestones', newMilestone({ title, project: project.id, owner, forecast }, key));
    draft.clear();
    onMade(project.code);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      {settled === undefined && (
        <Field label={words.project} required>
          <Select
            value={project?.id ?? ''}
            onChange={(_, { value }) => {
              change({ project: value });
            }}
          >
            {to.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {code} {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.milestoneTitle} required {...said('title')}>
        <Input
          autoFocus={focused}
          value={fields.title}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={words.owner} required>
        <Select
          value={owner}
          onChange={(_, { value }) => {
            change({ owner: value });
          }}
        >
          {mayOwn(snapshot.people, owner).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.day}
        required
        hint={isDay(fields.day) ? `${formatDay(fields.day, today)}. ${dayOffText(fields.day, calendar)}` : ''}
        {...said('day')}
      >
        <Input
          className={styles.date}
          type="date"
          value={fields.day}
          min={today}
          onChange={(_, { value }) => {
            change({ day: value });
          }}
        />
      </Field>
      {!isThere && (
        <p role="status" className={styles.meta}>
          {words.wait}
        </p>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={!isThere}>
          {words.save.milestone}
        </Button>
      </div>
    </form>
  );
};
