import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { importWords } from '../../words/import';
import type { ChangeLine } from './changeLines';
import { useImportStyles } from './useImportStyles';
import { cellName } from './withoutMeanwhile';

interface Props {
  readonly lines: readonly ChangeLine[];
  readonly summary: string;
  readonly mine: ReadonlySet<string>;
  readonly onMine: (cell: string, stands: boolean) => void;
}

const atFirst = 100;

/** Every cell that would change, before it does. */
export const Changes = ({ lines, summary, mine, onMine }: Props): ReactElement => {
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
      {clashes > 0 && <p className={styles.about}>{importWords.meanwhile(clashes)}</p>}
      {lines.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{importWords.item}</th>
                <th scope="col">{importWords.what}</th>
                <th scope="col">{importWords.now}</th>
                <th scope="col">{importWords.inFile}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ list, key, title, property, heading, now, inFile, meanwhile }) => (
                <tr key={`${list} ${key} ${property ?? ''}`}>
                  <th scope="row" className={styles.words}>
                    <span className={styles.item}>{title}</span> <span className={styles.quiet}>{key}</span>
                  </th>
                  <td>{heading}</td>
                  <td className={styles.words}>{now}</td>
                  <td className={styles.words}>
                    {inFile}
                    {meanwhile && property !== undefined && (
                      <Checkbox
                        label={importWords.mine}
                        checked={mine.has(cellName(key, property))}
                        onChange={(_, { checked }) => {
                          onMine(cellName(key, property), checked === true);
                        }}
                      />
                    )}
                  </td>
                </tr>
              ))}
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
