import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { importWords } from '../../words/import';
import type { Choice } from '@ipmo-hub/teams-app/imports';
import type { ChangeLine } from './changeLines';
import { useImportStyles } from './useImportStyles';

interface Props {
  readonly lines: readonly ChangeLine[];
  readonly summary: string;
  /** What is taken in, by the names of the lines. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** What others changed is told from what the file changes. */
  readonly dated: boolean;
  readonly disabled: boolean;
  readonly onDecide: (name: string, chosen: boolean) => void;
}

const atFirst = 100;

/** Every cell that would change, before it does; each can be left out. */
export const Changes = ({ lines, summary, choices, dated, disabled, onDecide }: Props): ReactElement => {
  const styles = useImportStyles();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, atFirst);
  const clashes = lines.filter(({ meanwhile }) => meanwhile).length;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{importWords.changes}</h2>
      <p className={styles.why} role="status">
        {summary}
      </p>
      {!dated && <p className={styles.about}>{importWords.undated}</p>}
      {clashes > 0 && <p className={styles.about}>{importWords.meanwhile(clashes)}</p>}
      {lines.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.number}>
                  {importWords.choice}
                </th>
                <th scope="col">{importWords.item}</th>
                <th scope="col">{importWords.what}</th>
                <th scope="col">{importWords.now}</th>
                <th scope="col">{importWords.inFile}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, key, title, heading, now, inFile, meanwhile }) => {
                const { chosen = true, needs } = choices.get(name) ?? {};
                return (
                  <tr key={name}>
                    <td className={styles.tick}>
                      <Checkbox
                        aria-label={importWords.choiceOf(key, heading)}
                        checked={chosen}
                        disabled={disabled || needs !== undefined}
                        onChange={(_, { checked }) => {
                          onDecide(name, checked === true);
                        }}
                      />
                    </td>
                    <th scope="row" className={styles.words}>
                      <span className={styles.item}>{title}</span> <span className={styles.quiet}>{key}</span>
                    </th>
                    <td>{heading}</td>
                    <td className={styles.words}>{now}</td>
                    <td className={styles.words}>
                      {inFile}
                      {meanwhile && <div className={styles.quiet}>{importWords.clash}</div>}
                      {needs !== undefined && <div className={styles.quiet}>{importWords.needs(needs)}</div>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < lines.length && (
        <Button
          appearance="transparent"
          onClick={() => {
            setAll(true);
          }}
        >
          {importWords.showAll(lines.length)}
        </Button>
      )}
    </section>
  );
};
