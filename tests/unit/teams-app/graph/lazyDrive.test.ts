import type { Drive } from '@ipmo-hub/teams-app/graph';
import { lazyDrive } from '../../../../teams-app/src/graph/drive/lazyDrive';

const drive = (): Drive => ({
  ensureFolder: jest.fn(),
  upload: jest.fn(),
  download: jest.fn(),
  asPdf: jest.fn(),
  find: jest.fn().mockResolvedValue(undefined),
  webUrl: jest.fn().mockResolvedValue('https://contoso.example/Packs'),
  remove: jest.fn(),
  list: jest.fn().mockResolvedValue([]),
});

test('a drive is opened when it is first asked for something, and once', async () => {
  const load = jest.fn(() => Promise.resolve(drive()));
  const lazy = lazyDrive(load);
  expect(load).not.toHaveBeenCalled();
  await expect(Promise.all([lazy.webUrl('Packs'), lazy.list('Packs')])).resolves.toEqual([
    'https://contoso.example/Packs',
    [],
  ]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('one that could not be opened is opened again by the next call', async () => {
  const load = jest.fn<Promise<Drive>, []>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(drive());
  const lazy = lazyDrive(load);
  await expect(lazy.find('Packs')).rejects.toThrow('offline');
  await expect(lazy.find('Packs')).resolves.toBeUndefined();
});
