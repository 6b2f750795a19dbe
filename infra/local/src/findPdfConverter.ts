import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ConvertToPdf } from './graph/call';

/** Runs a program to its end; rejects when it fails. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<unknown>;

const execute = promisify(execFile);
const runProgram: RunProgram = (program, args) => execute(program, [...args], { timeout: 120_000, windowsHide: true });
const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Where LibreOffice is put on each system, besides what the path names. */
const usualFolders = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Office documents to PDF by LibreOffice, where it is installed; undefined where it is not, and Graph's `?format=pdf` then answers 406. */
export function findPdfConverter(folders?: readonly string[], run: RunProgram = runProgram): ConvertToPdf | undefined {
  const places = folders ?? [...(process.env.PATH ?? '').split(path.delimiter), ...usualFolders];
  const program = places.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
  if (program === undefined) return undefined;
  return async ({ name, bytes }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ipmo-pdf-'));
    try {
      // The name is the uploader's; only its ending says anything to the converter.
      const source = path.join(folder, `document${path.extname(name).replace(/[^.\w]/g, '')}`);
      await writeFile(source, bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
      await run(program, args);
      return await readFile(path.join(folder, 'document.pdf'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
