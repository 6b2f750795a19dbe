import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MappedTable, Mapping } from '@ipmo-hub/teams-app/imports';
import { importWords } from '../../words/import';
import { useImportStyles } from './useImportStyles';

interface Props {
  readonly tables: readonly MappedTable[];
  readonly columns: Mapping['columns'];
  readonly open: boolean;
  readonly onColumns: (columns: Mapping['columns']) => void;
}

/** What each column of the file is taken for, to be corrected. */
export const Columns = ({ tables, columns, open, onColumns }: Props): ReactElement => {
  const styles = useImportStyles();
  return (
    <details className={styles.card} open={open}>
      <summary className={styles.heading}>{importWords.columns}</summary>
      <p className={styles.why}>{importWords.columnsWhy}</p>
      {tables.map((table) => (
        <div key={table.sheet} className={styles.scroll}>
          <table className={styles.table} aria-label={importWords.columnsOf(table.sheet, table.rows)}>
            <thead>
              <tr>
                <th scope="col">{`${importWords.heading}: ${table.sheet}`}</th>
                <th scope="col">{importWords.example}</th>
                <th scope="col">{importWords.stands}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map(({ key, heading, stands, choices, examples }, at) => (
                <tr key={`${key} ${String(at)}`}>
                  <th scope="row">{heading}</th>
                  <td className={styles.quiet}>{examples.join(', ').slice(0, 80)}</td>
                  <td>
                    <Select
                      className={styles.select}
                      size="small"
                      aria-label={`${importWords.stands}: ${heading}`}
                      value={stands}
                      onChange={(_, { value }) => {
                        onColumns({ ...columns, [key]: value });
                      }}
                    >
                      <option value="">{importWords.leftOut}</option>
                      {choices.map((choice) => (
                        <option key={choice.value} value={choice.value}>
                          {choice.label}
                        </option>
                      ))}
                    </Select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
};
