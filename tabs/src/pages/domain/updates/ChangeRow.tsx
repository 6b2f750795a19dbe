import type { Change } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { useSearch } from '../../../app/AddressContext';
import { PageLink } from '../../../parts/PageLink';
import { updates } from '../../../words/updates';
import { ChangeMark } from './ChangeMark';
import { changePath } from './changePath';
import { changeText } from './changeText';
import type { UpdatesScene } from './useUpdates';
import { useUpdatesStyles } from './useUpdatesStyles';

interface Props {
  readonly scene: Pick<UpdatesScene, 'snapshot' | 'today' | 'domain' | 'bands' | 'nameOf'>;
  readonly change: Change;
}

/** One thing that happened: to what, what, and where it belongs; its title opens it. */
export const ChangeRow = ({ scene, change }: Props): ReactElement => {
  const styles = useUpdatesStyles();
  const search = useSearch();
  const { snapshot, today, domain, bands, nameOf } = scene;
  const { fact, item } = change;
  const project = snapshot.projects.get(change.project ?? '');
  // A report's own title is its project and day; the project says more.
  const title = fact.kind === 'report' ? (project?.title ?? item.title) : item.title;
  const meta = [
    updates.one[fact.kind],
    ...(fact.kind === 'report' ? [nameOf(fact.by)] : []),
    ...(fact.kind === 'milestone' && 'by' in fact && fact.by !== undefined ? [updates.lastChangedBy(fact.by)] : []),
    project ? (fact.kind === 'report' ? project.code : `${project.code} ${project.title}`) : updates.wholeDomain,
  ].filter((part) => part !== '');
  return (
    <li className={styles.item}>
      <span className={styles.mark}>
        <ChangeMark change={change} bands={bands} />
      </span>
      <div className={styles.text}>
        <PageLink className={styles.title} to={changePath(change, { domain: domain.code, snapshot, search })}>
          {title}
        </PageLink>
        {change.isNew && <span className={styles.badge}>{updates.isNew}</span>}
        <div>{changeText(change, today)}</div>
        <div className={styles.quiet}>{meta.join(' · ')}</div>
      </div>
    </li>
  );
};
