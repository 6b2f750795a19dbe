import type { ReactElement } from 'react';
import type { Objection } from '@ipmo-hub/teams-app/imports';
import { importWords } from '../../words/import';
import { useImportStyles } from './useImportStyles';

const atMost = 20;

/** Why what is ticked cannot be brought in as it is. */
export const Objections = ({ objections }: { readonly objections: readonly Objection[] }): ReactElement => {
  const styles = useImportStyles();
  const shown = objections.slice(0, atMost);
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{importWords.objections}</h2>
      <p className={styles.why}>{importWords.objectionsWhy}</p>
      <ul className={styles.list}>
        {shown.map(({ key, heading, say }) => (
          <li key={`${key} ${heading} ${say}`}>
            <span className={styles.item}>
              {key}, {heading}:
            </span>{' '}
            {say}
          </li>
        ))}
      </ul>
      {shown.length < objections.length && (
        <p className={styles.about}>{importWords.moreObjections(objections.length - shown.length)}</p>
      )}
    </section>
  );
};
