import { Button, makeStyles } from '@fluentui/react-components';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { newestPack } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { meeting as words } from '../../words/meeting';
import { safeAddress } from './safeAddress';
import type { MeetingPageScene } from './useMeeting';

const useStyles = makeStyles({
  root: { whiteSpace: 'nowrap', '@media (max-width: 719px)': { minHeight: '44px' } },
});

/** Opens the newest pack of the meeting in the library. */
export const PackButton = ({ scene }: { readonly scene: MeetingPageScene }): ReactElement | null => {
  const styles = useStyles();
  const pack = newestPack(scene.snapshot.packs.values(), scene.meeting);
  const address = safeAddress(pack?.pdf);
  if (!pack || address === undefined) return null;
  return (
    <Button
      as="a"
      className={styles.root}
      icon={<Document20Regular />}
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={words.packVersion(pack.version)}
    >
      {words.pack}
    </Button>
  );
};
