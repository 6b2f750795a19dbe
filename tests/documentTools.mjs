// Finds or installs other people's software that the tests open packs with. Never skips: where it cannot be had, the tests that need it say so and fail.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands, and the Debian package that has each. */
const tools = {
  soffice: 'libreoffice-writer-nogui',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
};

/** Where installers put what they do not put on the path. */
const elsewhere = {
  linux: [],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS', '/opt/homebrew/bin', '/usr/local/bin'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((base) => join(base, 'LibreOffice', 'program')),
};

const folders = () => [
  ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  ...(elsewhere[process.platform] ?? []),
];

/** The path of a command; undefined when it is not there. */
export const findTool = (name) => {
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  return folders()
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => existsSync(path));
};

const missing = () => Object.keys(tools).filter((name) => findTool(name) === undefined);

/** Installs what is missing where that can be done, which is on Debian as root; says what it does. Throws nothing: the tests speak for themselves. */
export const ensureDocumentTools = (say) => {
  if (missing().length === 0) return;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = [...new Set(missing().map((name) => tools[name]))];
  say(`The tests of packs open them with ${packages.join(', ')}; installing …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args, timeout) => spawnSync('apt-get', args, { stdio: 'inherit', env, timeout });
  apt(['update', '-qq'], 300_000);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages], 900_000);
};

/** The path of a command. Throws one sentence that says what to install. */
export const needTool = (name) => {
  const path = findTool(name);
  if (path !== undefined) return path;
  throw new Error(
    `The tests of packs open them with ${name}, which is not there. Install LibreOffice Writer, Poppler and qpdf (on Debian: apt-get install --no-install-recommends ${[...new Set(Object.values(tools))].join(' ')}).`,
  );
};
