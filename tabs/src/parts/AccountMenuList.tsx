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
import { useUnsent } from '../programme/useEdits';
import { words } from '../words';
import { account as accountWords } from '../words/account';
import { Initials } from './Initials';
import { UnsentDialog } from './UnsentDialog';
import { whenUncovered } from './whenUncovered';

const useStyles = makeStyles({
  // A finger's width, also on a phone.
  trigger: { minWidth: '44px', minHeight: '44px', padding: 0 },
});

/** Who is signed in, and the way out: the menu itself, open when it comes. */
export const AccountMenuList = (): ReactElement => {
  const styles = useStyles();
  const { account, leaving } = useProgramme();
  const unsent = useUnsent();
  const [trigger, setTrigger] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu inline defaultOpen positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={setTrigger}
            className={styles.trigger}
            appearance="subtle"
            aria-label={words.app.account(account.name)}
          >
            <Initials name={account.name} />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{accountWords.signedInAs(account.name)}</MenuGroupHeader>
              <MenuItem
                onClick={() => {
                  if (unsent.length > 0) setAsking(true);
                  else void leaving.leave();
                }}
              >
                {accountWords.leave[leaving.way]}
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
