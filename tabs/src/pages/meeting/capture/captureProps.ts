import type { CurrentItem } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import type { MeetingPageScene } from '../useMeeting';

/** What each of the forms of a capture is given. */
export interface CaptureProps {
  readonly shown: CurrentItem;
  readonly item: AgendaItem;
  readonly scene: MeetingPageScene;
  readonly narrow: boolean;
  readonly onDone: (said: string) => void;
}
