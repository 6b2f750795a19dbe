import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { commands, extension } from '@ipmo-hub/bot/commands';
import { pages } from '@ipmo-hub/tabs/pages';
import { createManifest } from '../../../manifest/src/createManifest';
import { packApp } from '../../../manifest/src/packApp';
import { readSettings } from '../../../manifest/src/settings';

const icon = (name: string) => readFileSync(join(__dirname, '../../../manifest/icons', `${name}.svg`), 'utf8');
const icons = { color: icon('color'), outline: icon('outline') };
const { settings } = readSettings({}, '1.2.3');

describe('the Teams package', () => {
  test('the code’s own pages and commands make a manifest that Microsoft’s schema accepts', async () => {
    const { problems, zip } = await packApp(createManifest(pages, commands, extension, settings), icons);
    expect(problems).toEqual([]);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(Buffer.from(files['color.png'] ?? []).readUInt32BE(16)).toBe(192);
    expect(Buffer.from(files['outline.png'] ?? []).readUInt32BE(16)).toBe(32);
  });

  test('every command is offered where it works', () => {
    const { bots } = createManifest(pages, commands, extension, settings);
    for (const { name, scopes } of commands) {
      for (const scope of scopes) {
        const list = bots?.[0]?.commandLists?.find((candidate) => candidate.scopes.includes(scope));
        expect(list?.commands.map(({ title }) => title)).toContain(name);
      }
    }
  });

  test('the message extension finds, raises and unfolds links, as the bot expects to be asked', () => {
    const { composeExtensions, bots } = createManifest(pages, commands, extension, settings);
    const [only] = composeExtensions ?? [];
    expect(only?.botId).toBe(bots?.[0]?.botId);
    expect(only?.commands?.map(({ id, type, fetchTask }) => [id, type, fetchTask ?? false])).toEqual([
      [extension.search.id, 'query', false],
      [extension.raise.id, 'action', true],
    ]);
    expect(only?.messageHandlers).toEqual([{ type: 'link', value: { domains: ['ipmo-hub.example.org'] } }]);
    for (const { title, describe } of Object.values(extension)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(describe.length).toBeLessThanOrEqual(128);
    }
  });

  test('what Teams would refuse is said, not packed', async () => {
    const manifest = createManifest(pages, commands, extension, { ...settings, appId: 'not-a-guid' });
    const small =
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="9" height="9" fill="red"/></svg>';
    const { problems } = await packApp(manifest, { color: small, outline: small });
    expect(problems.join('\n')).toMatch(
      /manifest\.json[\s\S]*color icon must be 192[\s\S]*outline icon must be 32[\s\S]*white on transparent/,
    );
  });

  test('the same input gives the same bytes', async () => {
    const once = await packApp(createManifest(pages, commands, extension, settings), icons);
    const twice = await packApp(createManifest(pages, commands, extension, settings), icons);
    expect(Buffer.from(once.zip).equals(Buffer.from(twice.zip))).toBe(true);
  });

  test('unusable settings are named', () => {
    expect(readSettings({ IPMO_APP_ID: 'x', IPMO_TABS: 'http://here' }, '1.0.0').problems).toEqual([
      'IPMO_APP_ID must be a GUID.',
      'IPMO_TABS must be an https address without a path.',
    ]);
  });
});
