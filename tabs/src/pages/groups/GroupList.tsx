import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { hasEnded, sectorInWords } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import { useState, type ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { PageLink } from '../../parts/PageLink';
import { Card } from '../../parts/Card';
import { groups as words } from '../../words/groups';
import { useAct } from '../meeting/useAct';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { DeedNote } from '../my/DeedNote';
import { CardButton } from './CardButton';
import { GroupForm } from './GroupForm';
import { listed } from './listed';
import { useGroupStyles } from './useGroupStyles';
import type { GroupNow, GroupsScene } from './useGroups';

const useStyles = makeStyles({
  body: { padding: '10px 20px 20px', '@media (max-width: 719px)': { padding: '10px 12px 20px' } },
});

/** Every group in a line, and how the programme team sets another up: who chairs it, how it is filled, when it meets next. */
export const GroupList = ({ scene }: { readonly scene: GroupsScene }): ReactElement => {
  const styles = useStyles();
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const [said, say] = useState('');
  const { deed, act } = useAct(say);
  const [open, setOpen] = useState(false);
  const isTeam = scene.me?.role === 'Programme team';
  return (
    <>
      <header className={own.header}>
        <div className={own.grow}>
          <h1 className={own.title}>{words.title}</h1>
          <p className={lines.body}>{words.lead}</p>
        </div>
        <PageCorner />
      </header>
      <div className={styles.body}>
        <Card
          title={words.all}
          beside={
            isTeam &&
            !open && (
              <CardButton
                name={words.setUp.add}
                icon={<Add16Regular />}
                onPress={() => {
                  setOpen(true);
                }}
              />
            )
          }
        >
          {open && (
            <GroupForm
              scene={scene}
              busy={deed.busy}
              onSave={(draft) => act('createGroup', draft, draft.title, words.setUp.made)}
              onClose={() => {
                setOpen(false);
              }}
            />
          )}
          <DeedNote deed={deed} />
          <div role="status" className={lines.meta}>
            {said}
          </div>
          {scene.groups.length === 0 && <p className={lines.body}>{words.none}.</p>}
          <ul className={own.list}>
            {scene.groups.map((now) => (
              <GroupRow key={now.group.id} now={now} scene={scene} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
};

const GroupRow = ({ now, scene }: { readonly now: GroupNow; readonly scene: GroupsScene }): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { group, membership, next } = now;
  const { seats, missing } = membership;
  const filled = seats.filter(({ state }) => state === 'filled').length;
  const chair = scene.nameOf(group.chair);
  return (
    <li className={own.row}>
      <div className={own.text}>
        <PageLink to={pathOf({ kind: 'groups', code: group.key })} className={lines.strong}>
          {group.title}
        </PageLink>
        <div className={lines.meta}>
          {[
            ...(chair === '' ? [] : [words.chair(chair)]),
            seats.length === 0 ? words.noSeats : words.seats(filled, seats.length),
          ].join(' · ')}
        </div>
        {missing.length > 0 && !hasEnded(group, scene.today) && (
          <div className={mergeClasses(lines.meta, lines.caution)}>
            {words.nobodyFor(listed(missing.map(({ sector }) => sectorInWords(sector))))}
          </div>
        )}
      </div>
      <span className={own.end}>
        {group.ended !== undefined && hasEnded(group, scene.today) ? (
          words.ended(group.ended, scene.today)
        ) : next ? (
          <PageLink to={pathOf({ kind: 'meeting', code: next.key })}>
            {words.nextMeeting(next.on, scene.today)}
          </PageLink>
        ) : (
          words.noMeeting
        )}
      </span>
    </li>
  );
};
