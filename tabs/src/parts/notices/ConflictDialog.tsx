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
import { useProgramme } from '../../programme/TabProgramme';
import { useChanges } from '../../programme/useEdits';
import { conflict as conflictWords } from '../../words/conflict';
import { formatTime } from '../../words/formatTime';
import { Presence } from '../Presence';
import { conflictLines, mixOf, type Choice } from './conflictLines';
import type { Clash } from './useClash';
import { useConflictStyles } from './useConflictStyles';
import { useNoticeScene } from './useNoticeScene';

interface Props {
  readonly clash: Clash;
  readonly open: boolean;
  readonly onPresent: (present: boolean) => void;
}

/** Both versions side by side, only what differs; nothing is written until the person has chosen. */
export const ConflictDialog = ({ clash, open, onPresent }: Props): ReactElement => {
  const styles = useConflictStyles();
  const { edits } = useProgramme();
  const scene = useNoticeScene();
  const { list, id, conflict } = clash;
  const { mine, theirs, fields } = conflict;
  const lines = conflictLines({ list, mine, theirs, fields }, scene);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const person = theirs.modifiedBy ?? conflictWords.someone;
  const edit = useChanges().find((one) => one.list === list && one.id === id)?.edit ?? {};
  const key = 'key' in theirs ? theirs.key : 'code' in theirs ? theirs.code : undefined;
  const resolve = (choiceOf: (field: string) => Choice): void => {
    void edits.resolve(list, id, mixOf(edit, lines, choiceOf));
  };
  // Of one field there is nothing to mix: one of the two.
  const isMix = lines.length > 1;
  const chosen = (field: string): Choice => choices[field] ?? 'mine';

  const side = (field: string, choice: Choice, text: string): ReactElement => (
    <td className={mergeClasses(isMix && chosen(field) === choice && styles.pick)}>
      {!isMix && text}
      {isMix && (
        <Radio
          name={field}
          value={choice}
          checked={chosen(field) === choice}
          label={text}
          onChange={() => {
            setChoices({ ...choices, [field]: choice });
          }}
        />
      )}
    </td>
  );

  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{conflictWords.title(person)}</DialogTitle>
          <DialogContent>
            <Presence onChange={onPresent} />
            <p className={styles.meta}>{conflictWords.why(key, theirs.title, lines.length)}</p>
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
                {lines.map(({ field, heading, mine: own, other }) => (
                  <tr key={field}>
                    <th scope="row">{heading}</th>
                    {side(field, 'mine', own)}
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
              appearance={isMix ? 'secondary' : 'primary'}
              onClick={() => {
                resolve(() => 'mine');
              }}
            >
              {conflictWords.keepMine}
            </Button>
            {isMix && (
              <Button
                appearance="primary"
                onClick={() => {
                  resolve(chosen);
                }}
              >
                {conflictWords.saveMix}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
