import { pathOf } from '@ipmo-hub/teams-app/links';
import { useState, type ReactElement } from 'react';
import { PageCorner } from '../../parts/PageCorner';
import { PageLink } from '../../parts/PageLink';
import { groups as words } from '../../words/groups';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { ApprovalsCard } from './approvals/ApprovalsCard';
import { AttendanceCard } from './AttendanceCard';
import { EndGroup } from './EndGroup';
import { InterestsCard } from './interests/InterestsCard';
import { MeetingsCard } from './meetings/MeetingsCard';
import { MembersCard } from './members/MembersCard';
import { QuorumCard } from './QuorumCard';
import type { GroupProps } from './groupProps';
import { useGroupStyles } from './useGroupStyles';

/** One group: its members by sector, its meetings and approvals, quorum, attendance and interests. */
export const GroupBody = ({ now, scene }: Omit<GroupProps, 'onDone'>): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const [said, say] = useState('');
  const { group } = now;
  const [chair, secretary] = [scene.nameOf(group.chair), scene.nameOf(group.secretary)];
  const about = [
    ...(chair === '' ? [] : [words.chair(chair)]),
    ...(secretary === '' ? [] : [words.secretary(secretary)]),
    ...(group.ended === undefined ? [] : [words.ended(group.ended, scene.today)]),
  ];
  const card = { now, scene, onDone: say };
  return (
    <>
      <header className={own.header}>
        <div className={own.grow}>
          <div className={lines.meta}>
            <PageLink className={lines.apart} to={pathOf({ kind: 'groups' })}>
              {words.title}
            </PageLink>{' '}
            <span aria-hidden="true">›</span> {group.key}
          </div>
          <h1 className={own.title}>{group.title}</h1>
          <p className={lines.meta} style={{ margin: 0 }}>
            {about.join(' · ')}
          </p>
          {group.terms !== undefined && <p className={lines.body}>{group.terms}</p>}
        </div>
        <PageCorner />
      </header>
      <div role="status" className={lines.hidden}>
        {said}
      </div>
      <div className={own.columns}>
        <div className={own.column}>
          <MembersCard {...card} />
          <AttendanceCard now={now} scene={scene} />
        </div>
        <div className={own.column}>
          <MeetingsCard {...card} />
          <QuorumCard {...card} />
          <ApprovalsCard {...card} />
          <InterestsCard {...card} />
        </div>
      </div>
      <EndGroup {...card} />
    </>
  );
};
