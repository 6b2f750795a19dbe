import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore, type ReactElement } from 'react';
import type { Host } from '../host/host';
import { ContrastContext } from '../parts/useContrast';
import type { Address } from './address';
import { AddressContext } from './AddressContext';
import { Entrance } from './Entrance';
import { PageBoundary } from './PageBoundary';
import type { Session } from './session';
import type { Themes } from './themes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly host: Host;
  readonly address: Address;
  readonly session: Session;
  readonly themes: Themes;
}

/** The shell around every page: theme, address, and whatever stands between opening and the plan. */
export const App = ({ host, address, session, themes }: Props): ReactElement => {
  const styles = useStyles();
  const { name, theme } = useSyncExternalStore(themes.subscribe, () => themes.worn);
  useLayoutEffect(() => {
    // The browser's own parts of a page, such as the calendar of a date field, follow it.
    document.documentElement.style.colorScheme = name === 'default' ? 'light' : 'dark';
  }, [name]);
  return (
    // Styles of the provider itself would reach every dialog and drawer as well.
    <FluentProvider theme={theme}>
      <div className={styles.root}>
        <ContrastContext value={name === 'contrast'}>
          <AddressContext value={address}>
            <PageBoundary>
              <Entrance host={host} session={session} />
            </PageBoundary>
          </AddressContext>
        </ContrastContext>
      </div>
    </FluentProvider>
  );
};
