import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { barrierWords } from '@ipmo-hub/teams-app/words';
import { useState, type FormEvent, type ReactElement } from 'react';
import { DraftNote } from '../../parts/drafts/DraftNote';
import { useDraft } from '../../parts/drafts/useDraft';
import { project as words } from '../../words/project';
import { DeedNote } from '../my/DeedNote';
import { useDeed } from '../my/useDeed';
import { useWorkStyles } from '../my/useWorkStyles';
import type { ProjectScene } from './useProjectStory';

interface Props {
  readonly scene: ProjectScene;
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** What is in the way, what is asked, and the milestone it holds up; from here it climbs by itself. */
export const BarrierForm = ({ scene, onDone, onCancel }: Props): ReactElement => {
  const styles = useWorkStyles();
  const deed = useDeed();
  const { story, project } = scene;
  const draft = useDraft(`projects/${project.id}/barrier`, nothing);
  const { title, ask, milestone } = draft.fields;
  const [tried, setTried] = useState(false);
  const [noTitle, noAsk] = [title.trim() === '', ask.trim() === ''];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (noTitle || noAsk) return;
    const barrier = { project: project.id, title, ask, ...(milestone !== '' && { milestone }) };
    const { kind } = await deed.run('raiseBarrier', barrier, title);
    if (kind !== 'refused') draft.clear();
    if (kind === 'done') onDone(words.raised);
  };
  return (
    <form
      className={styles.form}
      aria-label={barrierWords.heading}
      noValidate
      onSubmit={(event) => void send(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p className={styles.body}>{barrierWords.what}</p>
      <DraftNote draft={draft} />
      <div className={styles.fields}>
        <Field
          className={styles.wide}
          label={barrierWords.title}
          hint={barrierWords.titleHint}
          required
          {...(tried && noTitle && { validationMessage: barrierWords.titleMissing })}
        >
          <Input
            value={title}
            maxLength={120}
            autoFocus
            onChange={(_, { value }) => {
              draft.change({ title: value });
            }}
          />
        </Field>
        <Field label={barrierWords.milestone}>
          <Select
            value={milestone}
            onChange={(_, { value }) => {
              draft.change({ milestone: value });
            }}
          >
            <option value="">{barrierWords.milestoneNone}</option>
            {story.standing.milestones
              .filter(({ state }) => state !== 'done')
              .map(({ milestone: { id, title: name } }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <Field
        label={barrierWords.ask}
        hint={barrierWords.askHint}
        required
        {...(tried && noAsk && { validationMessage: barrierWords.askMissing })}
      >
        <Textarea
          value={ask}
          rows={2}
          maxLength={1000}
          onChange={(_, { value }) => {
            draft.change({ ask: value });
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={deed.busy || deed.waiting}>
          {barrierWords.send}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};

const nothing = { title: '', ask: '', milestone: '' };
