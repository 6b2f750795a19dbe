import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  mergeClasses,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Conflict } from '@ipmo-hub/teams-app/graph';
import { Presence } from '../../../parts/Presence';
import { useProgramme } from '../../../programme/TabProgramme';
import { conflict as conflictWords } from '../../../words/conflict';
import { formatTime } from '../../../words/formatTime';
import type { DomainScene } from '../useDomain';
import { conflictLines, mixOf, type Choice, type EditField } from './conflictLines';
import { usePanelStyles } from './usePanelStyles';

interface Props {
  readonly view: DomainScene;
  readonly conflict: Conflict<'milestones'>;
  readonly open: boolean;
  readonly onPresent: (present: boolean) => void;
}

/** Both versions side by side, only what differs; nothing is written until the person has chosen. */
export const ConflictDialog = ({ view, conflict, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { theirs } = conflict;
  const lines = conflictLines(conflict, view);
  const [choices, setChoices] = useState<Readonly<Partial<Record<EditField, Choice>>>>({});
  const person = theirs.modifiedBy ?? conflictWords.someone;
  const edit = view.pending.get(theirs.id)?.edit ?? {};
  const resolve = (choiceOf: (field: EditField) => Choice): void => {
    void edits.resolve(theirs.id, mixOf(edit, lines, choiceOf));
  };
  const chosen = (field: EditField): Choice => choices[field] ?? 'mine';

  const side = (field: EditField, choice: Choice, text: string): ReactElement => (
    <td className={mergeClasses(chosen(field) === choice && styles.pick)}>
      <Radio
        name={field}
        value={choice}
        checked={chosen(field) === choice}
        label={text}
        onChange={() => {
          setChoices({ ...choices, [field]: choice });
        }}
      />
    </td>
  );

  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{conflictWords.title(person)}</DialogTitle>
          <DialogContent>
            <Presence onChange={onPresent} />
            <p className={styles.meta}>{conflictWords.why(theirs.key, theirs.title)}</p>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">
                    <span className={styles.strong}>{conflictWords.yours}</span>, {conflictWords.notSaved}
                  </th>
                  <th scope="col">
                    <span className={styles.strong}>{person}</span>, {formatTime(new Date(theirs.modified))}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ field, mine, other }) => (
                  <tr key={field}>
                    <th scope="row">{conflictWords.fields[field]}</th>
                    {side(field, 'mine', mine)}
                    {side(field, 'theirs', other)}
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions fluid>
            <Button
              onClick={() => {
                resolve(() => 'theirs');
              }}
            >
              {conflictWords.keepTheirs}
            </Button>
            <Button
              onClick={() => {
                resolve(() => 'mine');
              }}
            >
              {conflictWords.keepMine}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                resolve(chosen);
              }}
            >
              {conflictWords.saveMix}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
