import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { buildSync } from 'esbuild';
import { writePlainPdf, writeWord } from '@ipmo-hub/teams-app/packs';
import { packFonts } from '../../unit/teams-app/packs/packFonts';
import { now } from '../../unit/teams-app/packs/packWorld';
import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { benchPack } from './benchPack';
import { deflate, unpackedPdf, unpackedWord } from './floors';
import { byPdfmake, byReactPdf } from './peers';

const rounds = 7;

const timed = async (work: () => Promise<Uint8Array>): Promise<{ readonly ms: number; readonly bytes: Uint8Array }> => {
  const from = performance.now();
  const bytes = await work();
  return { ms: performance.now() - from, bytes };
};

const speed = async (): Promise<void> => {
  const document = benchPack();
  const fonts = packFonts();
  const pdf = async () => (await writePlainPdf(document, { fonts, now })).bytes;
  const [pages, word] = [unpackedPdf(await pdf()), unpackedWord(await writeWord(document, { now }))];
  const ways: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    'IPMO Hub, tagged PDF': pdf,
    'pdfmake, PDF': () => byPdfmake(document),
    '@react-pdf/renderer, PDF': () => byReactPdf(document),
    'floor: deflating the PDF’s pages': () => Promise.resolve(deflate(pages)),
    'IPMO Hub, Word': () => writeWord(document, { now }),
    'floor: deflating Word’s parts': () => Promise.resolve(deflate(word)),
  };
  const times: Record<string, number[]> = {};
  const last: Record<string, Uint8Array> = {};
  for (let round = 0; round < rounds + 1; round += 1)
    for (const [name, work] of Object.entries(ways)) {
      const { ms, bytes } = await timed(work);
      last[name] = bytes;
      // The first round warms up.
      if (round > 0) (times[name] ??= []).push(ms);
    }
  const own = median(times['IPMO Hub, tagged PDF'] ?? []);
  const rows: (string | number)[][] = [];
  for (const name of Object.keys(ways)) {
    const ms = median(times[name] ?? []);
    const bytes = last[name] ?? new Uint8Array();
    const count = name.endsWith('PDF') ? (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount() : '';
    rows.push([name, Math.round(ms), (ms / own).toFixed(2), Math.round(bytes.length / 1024), count]);
  }
  printTable(['what', 'ms', '÷ ours', 'KB', 'pages'], rows);
};

/** As the bot runs, in one file: what turns TypeScript into JavaScript takes some 60 MB of its own. */
const run = (script: string, args: readonly string[], folder: string): string => {
  const outfile = join(folder, script.replace('.ts', '.mjs'));
  buildSync({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    banner: {
      js: `import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(${JSON.stringify(import.meta.url)}); const __dirname = import.meta.dirname; const __filename = import.meta.filename;`,
    },
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [outfile, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

const memory = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'ipmo-bench-'));
  const mb = (kilobytes: number): number => Math.round(kilobytes / 1024);
  const rows = ['nothing', 'text', 'scanned'].map((kind) => {
    const path = kind === 'nothing' ? '' : join(folder, `${kind}.pdf`);
    if (path !== '') run('makePaper.ts', [kind, path], folder);
    const { before, peak, pages, bytes } = JSON.parse(
      run('appendPaper.ts', path === '' ? [] : [path], folder),
    ) as Record<string, number>;
    const size = path === '' ? 0 : statSync(path).size / 1024;
    return [kind, mb(size), pages ?? 0, mb((bytes ?? 0) / 1024), mb(before ?? 0), mb(peak ?? 0)];
  });
  rmSync(folder, { recursive: true, force: true });
  printTable(['300 pages appended', 'their MB', 'pages in all', 'MB in all', 'MB before', 'MB at most'], rows);
};

export const packs: Benchmark = {
  describe:
    'a pack of 12 projects a domain in both formats, against pdfmake and @react-pdf/renderer; memory with 300 pages appended',
  run: async () => {
    await speed();
    memory();
  },
};
