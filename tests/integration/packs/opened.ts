import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needTool } from '../../documentTools.mjs';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

const run = (tool: string, args: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(needTool(tool), args, {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, said: stderr };
};

/** A bookmark, with those below it. */
export interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

/** A folder to put documents into and other people's software to open them with; `close` takes it away. */
export const createDesk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipmo-packs-'));
  const put = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  return {
    /** What qpdf finds wrong with a PDF. */
    check: (name: string, bytes: Uint8Array) => run('qpdf', ['--check', put(name, bytes)]),
    info: (name: string, bytes: Uint8Array) => run('pdfinfo', [put(name, bytes)]).out,
    structure: (name: string, bytes: Uint8Array) => run('pdfinfo', ['-struct', put(name, bytes)]).out,
    destinations: (name: string, bytes: Uint8Array) => run('pdfinfo', ['-dests', put(name, bytes)]).out,
    /** The text of each page. */
    text: (name: string, bytes: Uint8Array) =>
      run('pdftotext', ['-layout', put(name, bytes), '-'])
        .out.split('\f')
        .slice(0, -1),
    /** The bookmarks, as qpdf reads them. */
    outlines: (name: string, bytes: Uint8Array): readonly Outline[] =>
      (JSON.parse(run('qpdf', ['--json', '--json-key=outlines', put(name, bytes)]).out) as { outlines: [] }).outlines,
    /** A locked copy, as anybody makes it. */
    locked: (bytes: Uint8Array): Uint8Array => {
      const [from, to] = [put('open.pdf', bytes), join(folder, 'locked.pdf')];
      const made = run('qpdf', ['--encrypt', 'secret', 'owner', '256', '--', from, to]);
      if (made.code !== 0) throw new Error(made.said);
      return readFileSync(to);
    },
    /** Word files as LibreOffice reads them, turned into PDF: all in one start of it. */
    openWord: (files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> => {
      const paths = Object.entries(files).map(([name, bytes]) => put(`${name}.docx`, bytes));
      const profile = pathToFileURL(join(folder, 'profile')).href;
      const made = run('soffice', [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...paths,
      ]);
      if (made.code !== 0) throw new Error(`LibreOffice did not open a document: ${made.said}`);
      return Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
