import { Button, Checkbox, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, newestReport, type Day, type Rating } from '@ipmo-hub/teams-app/domain';
import type { Project, Snapshot } from '@ipmo-hub/teams-app/lists';
import { updateWords } from '@ipmo-hub/teams-app/words';
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { report as words } from '../../../words/report';
import { DeedNote } from '../DeedNote';
import { useWorkStyles } from '../useWorkStyles';
import { RatingChoice } from './RatingChoice';
import { useReport } from './useReport';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '10px', marginTop: '8px' },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  spacer: { flexGrow: 1 },
  kept: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly today: Day;
  /** Whether the field for what was done takes the focus: the person has just opened the form. */
  readonly focused: boolean;
  readonly onSent: (said: string) => void;
  readonly onCancel?: (() => void) | undefined;
  /** Beside the button that sends. */
  readonly beside?: ReactNode;
}

const offered: readonly Rating[] = ['Green', 'Amber', 'Red', 'Complete'];

/** A project's report: how it stands, what was done, what comes next, and whether help is needed. What is typed is kept in the browser. */
export const ReportForm = ({ project, snapshot, today, focused, onSent, onCancel, beside }: Props): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const { draft, change, kept, deed, send } = useReport(project);
  const [tried, setTried] = useState(false);
  const last = newestReport(snapshot.updates.values(), project.id);
  const choices = offered.includes(project.rating) ? offered : [...offered, project.rating];
  const noWords = draft.did.trim() === '';
  const noHelp = draft.helpNeeded && draft.help.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (noWords || noHelp) return;
    const said = await send();
    if (said !== undefined) onSent(said);
  };
  return (
    <form
      className={styles.root}
      aria-label={words.form(project.title)}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <RatingChoice
        label={words.rating}
        value={draft.rating}
        choices={choices}
        onChange={(rating) => {
          change({ rating });
        }}
      />
      <div className={work.fields}>
        <Field
          className={work.wide}
          label={updateWords.did(last && formatDay(last.on, today))}
          required
          {...(tried && noWords && { validationMessage: updateWords.didMissing })}
        >
          <Textarea
            value={draft.did}
            rows={2}
            maxLength={4000}
            autoFocus={focused}
            onChange={(_, { value }) => {
              change({ did: value });
            }}
          />
        </Field>
        <Field className={work.wide} label={updateWords.next}>
          <Textarea
            value={draft.next}
            rows={2}
            maxLength={4000}
            onChange={(_, { value }) => {
              change({ next: value });
            }}
          />
        </Field>
      </div>
      <Checkbox
        label={words.needHelp}
        checked={draft.helpNeeded}
        onChange={(_, { checked }) => {
          change({ helpNeeded: checked === true });
        }}
      />
      {draft.helpNeeded && (
        <>
          <Field label={words.whatHelp} required {...(tried && noHelp && { validationMessage: words.helpMissing })}>
            <Textarea
              value={draft.help}
              rows={2}
              maxLength={1000}
              onChange={(_, { value }) => {
                change({ help: value });
              }}
            />
          </Field>
          <Checkbox
            label={updateWords.raiseTick}
            checked={draft.raise}
            onChange={(_, { checked }) => {
              change({ raise: checked === true });
            }}
          />
        </>
      )}
      <div className={styles.end}>
        {last && (
          <Button
            appearance="subtle"
            className={work.button}
            onClick={() => {
              change({
                rating: last.rating,
                did: last.did ?? '',
                next: last.next ?? '',
                help: last.help ?? '',
                helpNeeded: last.help !== undefined,
              });
            }}
          >
            {words.sameAgain}
          </Button>
        )}
        <span className={styles.spacer} />
        {kept && <span className={styles.kept}>{words.draftKept}</span>}
        {beside}
        {onCancel && (
          <Button className={work.button} onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
        <Button className={work.button} appearance="primary" type="submit" disabled={deed.busy || deed.waiting}>
          {updateWords.send}
        </Button>
      </div>
      <DeedNote deed={deed} />
    </form>
  );
};
