import { makeStyles } from '@fluentui/react-components';
import { pathOf } from '@ipmo-hub/teams-app/links';
import { useRef, type ReactElement } from 'react';
import { Message } from '../../parts/Message';
import { PageNotices } from '../../parts/notices/PageNotices';
import { PageLink } from '../../parts/PageLink';
import { Skeleton } from '../../parts/Skeleton';
import { groups as words } from '../../words/groups';
import type { PageProps } from '../definePage';
import { useKeptFocus } from '../my/useKeptFocus';
import { GroupBody } from './GroupBody';
import { GroupList } from './GroupList';
import { useGroups } from './useGroups';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

/** All groups, or one by its reference. */
export const GroupsPage = ({ entity }: PageProps): ReactElement => {
  const styles = useStyles();
  const scene = useGroups();
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  if (scene === 'reading') return <Skeleton />;
  if (scene.groups.length === 0 && scene.me?.role !== 'Programme team')
    return <Message title={words.none}>{words.noneWhy}</Message>;
  const wanted = entity.trim().toLowerCase();
  const now = scene.groups.find(({ group }) => group.key.toLowerCase() === wanted);
  if (wanted !== '' && !now)
    return (
      <Message title={words.gone} actions={<PageLink to={pathOf({ kind: 'groups' })}>{words.seeAll}</PageLink>}>
        {words.goneWhy}
      </Message>
    );
  return (
    <main ref={root} className={styles.page}>
      <PageNotices />
      <div className={styles.scroller}>
        {now ? <GroupBody key={now.group.id} now={now} scene={scene} /> : <GroupList scene={scene} />}
      </div>
    </main>
  );
};
