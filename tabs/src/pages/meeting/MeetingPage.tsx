import { pathOf } from '@ipmo-hub/teams-app/links';
import type { ReactElement } from 'react';
import { Message } from '../../parts/Message';
import { PageLink } from '../../parts/PageLink';
import { Skeleton } from '../../parts/Skeleton';
import { meeting as words } from '../../words/meeting';
import type { PageProps } from '../definePage';
import { MeetingBody } from './MeetingBody';
import { useMeeting } from './useMeeting';

/** A meeting before, while and after it is held: by its reference, or a group's present one. */
export const MeetingPage = ({ entity, narrow }: PageProps): ReactElement => {
  const scene = useMeeting(entity);
  if (scene === 'reading') return <Skeleton />;
  if (scene === 'gone')
    return (
      <Message
        title={entity === '' ? words.none : words.gone}
        actions={<PageLink to={pathOf({ kind: 'groups' })}>{words.seeGroups}</PageLink>}
      >
        {entity === '' ? words.noneWhy : words.goneWhy}
      </Message>
    );
  return <MeetingBody key={scene.meeting.id} scene={scene} narrow={narrow} />;
};
