import { FluentProvider, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Address } from './address';
import { HostPage } from './HostPage';
import type { Start } from './start';
import { themes } from './themes';
import { words } from './words';

interface AppProps {
  /** Undefined: the local server does not answer. */
  readonly start: Start | undefined;
  readonly address: Address;
}

export const App = ({ start, address }: AppProps) => {
  const place = useSyncExternalStore(address.subscribe, () => address.place);
  const person = start?.people.find(({ id }) => id === place.person) ?? start?.people[0];
  const colorScheme = place.theme === 'default' ? 'light' : 'dark';
  return (
    <FluentProvider
      theme={themes[place.theme]}
      style={{ colorScheme, backgroundColor: tokens.colorNeutralBackground4 }}
    >
      {start && person ? (
        <HostPage start={start} person={person} place={place} go={address.go} />
      ) : (
        <MessageBar intent="error">
          <MessageBarBody>{start ? words.noPeople : words.cannotStart}</MessageBarBody>
        </MessageBar>
      )}
    </FluentProvider>
  );
};
