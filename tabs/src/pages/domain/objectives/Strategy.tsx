import { Button, Textarea } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { Domain } from '@ipmo-hub/teams-app/lists';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { objectives } from '../../../words/objectives';
import type { ObjectivesScene } from './useObjectives';
import { useObjectiveStyles } from './useObjectiveStyles';

/** What the domain is for, and for those who may, the words to put it in. */
export const Strategy = ({ scene }: { readonly scene: ObjectivesScene }): ReactElement => {
  const styles = useObjectiveStyles();
  const { edits } = useProgramme();
  const { domain, mayShape, nameOf } = scene;
  const [editing, setEditing] = useState<{ readonly base: Domain; readonly text: string }>();
  const [edited, setEdited] = useState(false);
  const done = (): void => {
    setEditing(undefined);
    setEdited(true);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!editing) return;
    const strategy = editing.text.trim();
    if (strategy !== (editing.base.strategy ?? ''))
      void edits.saveItem('domains', editing.base, { strategy: strategy === '' ? null : strategy });
    done();
  };
  return (
    <section className={styles.card} aria-labelledby="strategy">
      <div className={styles.head}>
        <h2 id="strategy" className={styles.heading}>
          {objectives.strategy}
        </h2>
        <span className={styles.spacer} />
        {mayShape && !editing && (
          <Button
            // Back on the page after editing, it takes the focus back.
            autoFocus={edited}
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-label={objectives.editStrategy}
            onClick={() => {
              setEditing({ base: domain, text: domain.strategy ?? '' });
            }}
          />
        )}
      </div>
      {editing ? (
        <form className={styles.form} onSubmit={submit}>
          <Textarea
            autoFocus
            aria-label={objectives.strategyHint}
            value={editing.text}
            rows={4}
            maxLength={8000}
            onChange={(_, { value }) => {
              setEditing({ ...editing, text: value });
            }}
          />
          <div className={styles.actions}>
            <Button appearance="primary" type="submit">
              {objectives.save}
            </Button>
            <Button onClick={done}>{objectives.cancel}</Button>
          </div>
        </form>
      ) : (
        <p className={styles.text}>{domain.strategy ?? objectives.noStrategy}</p>
      )}
      {!mayShape && <p className={styles.quiet}>{objectives.whoMay(nameOf(domain.lead))}</p>}
    </section>
  );
};
