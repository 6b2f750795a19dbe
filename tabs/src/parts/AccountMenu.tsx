import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../programme/TabProgramme';
import { usePendingEdits } from '../programme/useEdits';
import { account as words } from '../words/account';
import { Initials } from './Initials';
import { UnsentDialog } from './UnsentDialog';
import { whenUncovered } from './whenUncovered';

const useStyles = makeStyles({
  // A finger's width, also on a phone.
  trigger: { minWidth: '44px', minHeight: '44px', padding: 0 },
});

/** Who is signed in, and the way out. */
export const AccountMenu = (): ReactElement => {
  const styles = useStyles();
  const { account, leaving } = useProgramme();
  const pending = usePendingEdits();
  const [trigger, setTrigger] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu inline positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button ref={setTrigger} className={styles.trigger} appearance="subtle" aria-label={words.menu(account.name)}>
            <Initials name={account.name} />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{words.signedInAs(account.name)}</MenuGroupHeader>
              <MenuItem
                onClick={() => {
                  if (pending.size > 0) setAsking(true);
                  else void leaving.leave();
                }}
              >
                {words.leave[leaving.way]}
              </MenuItem>
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <UnsentDialog
        open={asking}
        onClose={() => {
          setAsking(false);
          trigger?.focus();
        }}
        onLeave={() => {
          setAsking(false);
          // A page that goes away while a dialog covers it would leave the next one hidden from screen readers.
          if (trigger) whenUncovered(trigger, () => void leaving.leave());
        }}
      />
    </>
  );
};
