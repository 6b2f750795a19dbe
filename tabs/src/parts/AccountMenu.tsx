import { makeStyles } from '@fluentui/react-components';
import { Suspense, useState, type ReactElement } from 'react';
import { useProgramme } from '../programme/TabProgramme';
import { words } from '../words';
import { Initials } from './Initials';
import { lazyPart } from './lazyPart';
import { PlainButton } from './PlainButton';

const AccountMenuList = lazyPart(async () => (await import('./AccountMenuList')).AccountMenuList);

const useStyles = makeStyles({
  // A finger's width, also on a phone.
  trigger: { minWidth: '44px', minHeight: '44px', padding: 0 },
});

/** Who is signed in; the menu behind it, as heavy as the plan, comes when somebody turns to it. */
export const AccountMenu = (): ReactElement => {
  const styles = useStyles();
  const { account } = useProgramme();
  const [wanted, setWanted] = useState(false);
  // Fetched while the pointer is still on its way to the press.
  const prepare = (): void => void AccountMenuList.prepare();
  const trigger = (
    <PlainButton
      className={styles.trigger}
      appearance="subtle"
      aria-label={words.app.account(account.name)}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={() => {
        setWanted(true);
      }}
    >
      <Initials name={account.name} />
    </PlainButton>
  );
  return wanted ? (
    <Suspense fallback={trigger}>
      <AccountMenuList
        meanwhile={trigger}
        onGiveUp={() => {
          setWanted(false);
        }}
      />
    </Suspense>
  ) : (
    trigger
  );
};
