import { makeStyles } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { words } from '../words';
import { AccountMenu } from './AccountMenu';
import { usePalette } from './palette/PaletteContext';
import { PlainButton } from './PlainButton';

const useStyles = makeStyles({
  root: { display: 'inline-flex', flexShrink: 0 },
  // A finger's width, also on a phone.
  find: { minWidth: '44px', maxWidth: '44px', minHeight: '44px', padding: 0 },
});

/** What stands at the right end of every page's header: the way to anything, and who is signed in. */
export const PageCorner = (): ReactElement => {
  const styles = useStyles();
  const { open, keys } = usePalette();
  return (
    <span className={styles.root}>
      <PlainButton
        className={styles.find}
        appearance="subtle"
        icon={<Search20Regular />}
        aria-label={words.app.find}
        aria-keyshortcuts={keys === '⌘K' ? 'Meta+K' : 'Control+K'}
        title={`${words.app.find} (${keys})`}
        onClick={open}
      />
      <AccountMenu />
    </span>
  );
};
