import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { ScoreBadge } from '../../../parts/ScoreBadge';
import { raid } from '../../../words/raid';
import { EntryMeta } from './EntryMeta';
import { OpenEntry } from './OpenEntry';
import { ReviewDay } from './ReviewDay';
import type { RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

/** The log in columns, the worst first. */
export const RaidTable = ({ scene, wide }: { readonly scene: RaidScene; readonly wide: boolean }): ReactElement => {
  const styles = useRaidStyles();
  const { columns } = raid;
  return (
    <table className={styles.table}>
      <caption className={styles.said}>{raid.title}</caption>
      <thead>
        <tr>
          {[
            columns.score,
            columns.entry,
            columns.project,
            columns.owner,
            ...(wide ? [columns.response] : []),
            columns.review,
          ].map((name) => (
            <th key={name} scope="col" className={styles.th}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scene.shown.map((line) => (
          <tr key={line.risk.id} className={styles.row}>
            <td className={styles.td}>
              <ScoreBadge score={line.score} band={line.band} />
            </td>
            <th scope="row" className={styles.td}>
              <OpenEntry scene={scene} line={line} />
              <EntryMeta scene={scene} line={line} />
            </th>
            <td className={styles.td}>
              {line.project ? (
                <PageLink to={`/project/${encodeURIComponent(line.project.code)}`} label={line.project.title}>
                  {line.project.code}
                </PageLink>
              ) : (
                <span className={styles.quiet}>{raid.wholeDomain}</span>
              )}
            </td>
            <td className={mergeClasses(styles.td, styles.person)}>{scene.nameOf(line.risk.owner)}</td>
            {wide && <td className={styles.td}>{line.risk.response}</td>}
            <td className={styles.td}>
              <ReviewDay line={line} today={scene.today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
