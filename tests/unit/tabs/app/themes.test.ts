import type { Theme } from '@fluentui/react-components';
import { followThemes } from '../../../../tabs/src/app/themes';
import type { HostTheme } from '../../../../tabs/src/host/host';

// Fluent itself takes seconds to load, and nothing of it is asked for here.
jest.mock('../../../../tabs/src/app/lightTheme', () => ({ teamsLightTheme: {} }));

const theme = (name: string) => ({ fontFamilyBase: name }) as Theme;
const loaders = {
  default: () => Promise.resolve(theme('default')),
  dark: () => Promise.resolve(theme('dark')),
  contrast: () => Promise.reject(new Error('offline')),
};
const hostIn = (first: HostTheme) => {
  let tell: (name: HostTheme) => void = () => undefined;
  const host = {
    theme: first,
    onTheme: (listener: (name: HostTheme) => void) => {
      tell = listener;
      return () => undefined;
    },
  };
  return { host, change: (name: HostTheme) => tell(name) };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the host’s theme is worn from the start, and followed', async () => {
  const { host, change } = hostIn('dark');
  const themes = await followThemes(host, loaders);
  expect(themes.worn.name).toBe('dark');
  const told = jest.fn();
  const stop = themes.subscribe(told);
  change('default');
  await settled();
  expect(themes.worn).toEqual({ name: 'default', theme: theme('default') });
  expect(told).toHaveBeenCalledTimes(1);
  stop();
});

test('one that cannot be fetched leaves the one before', async () => {
  const { host, change } = hostIn('dark');
  const themes = await followThemes(host, loaders);
  change('contrast');
  await settled();
  expect(themes.worn.name).toBe('dark');
});

test('of two changes the later one wins, whichever comes first', async () => {
  let finish: (worn: Theme) => void = () => undefined;
  const slow = { ...loaders, dark: () => new Promise<Theme>((resolve) => (finish = resolve)) };
  const { host, change } = hostIn('default');
  const themes = await followThemes(host, slow);
  change('dark');
  change('default');
  await settled();
  finish(theme('dark'));
  await settled();
  expect(themes.worn.name).toBe('default');
});
