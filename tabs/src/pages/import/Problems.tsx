import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RowProblem } from '@ipmo-hub/teams-app/imports';
import { importWords } from '../../words/import';
import { useImportStyles } from './useImportStyles';

const atFirst = 50;

/** Everything that is wrong with the file, row by row. */
export const Problems = ({ problems }: { readonly problems: readonly RowProblem[] }): ReactElement => {
  const styles = useImportStyles();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, atFirst);
  return (
    <section className={styles.card}>
      <h2 className={styles.heading} role="status">
        {importWords.problems(problems.length)}
      </h2>
      <p className={styles.why}>{importWords.problemsWhy}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{importWords.sheet}</th>
              <th scope="col">{importWords.row}</th>
              <th scope="col">{importWords.column}</th>
              <th scope="col">{importWords.wrong}</th>
              <th scope="col">{importWords.next}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sheet, row, column, say, next }, at) => (
              <tr key={at}>
                <td>{sheet}</td>
                <td className={styles.number}>{row}</td>
                <td>{column}</td>
                <td className={styles.words}>{say}</td>
                <td className={styles.words}>{next}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < problems.length && (
        <Button
          appearance="transparent"
          onClick={() => {
            setAll(true);
          }}
        >
          {importWords.showAll(problems.length)}
        </Button>
      )}
    </section>
  );
};
