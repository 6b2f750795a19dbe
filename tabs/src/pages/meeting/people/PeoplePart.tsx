import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeetingPageScene } from '../useMeeting';
import { MyReply } from './MyReply';
import { QuorumPart } from './QuorumPart';
import { Register } from './Register';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: '16px' } });

interface Props {
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** Who decides: the quorum by sector, and who is there; before the meeting who comes, and one's own answer. */
export const PeoplePart = ({ scene, onDone }: Props): ReactElement => {
  const styles = useStyles();
  const { me, view, meeting, snapshot } = scene;
  const mine =
    meeting.state === 'Planned'
      ? view.seats.find(({ person, state }) => person?.id === me?.id && state === 'filled')
      : undefined;
  const seat = snapshot.members.get(mine?.seat.id ?? '');
  return (
    <div className={styles.root}>
      {seat && mine && <MyReply scene={scene} seat={seat} now={mine} onDone={onDone} />}
      <QuorumPart scene={scene} />
      <Register scene={scene} onDone={onDone} />
    </div>
  );
};
