import { AppError } from '../../errors';

/**
 * Names a file or folder of the library: its path from the library's root (`Packs/LG-2026-12/v1.pdf`), or its id, which follows it when somebody moves or
 * renames it.
 */
export type FileAddress = string | { readonly id: string };

const mostCharacters = 400;
const mostDeep = 20;

/** The names on a path. @throws AppError `file.badName` for what SharePoint does not take as a name */
export const namesOn = (path: string): readonly string[] => {
  const names = path.split('/').filter((name) => name !== '');
  const bad = names.find((name) => !isName(name));
  if (bad !== undefined || names.length > mostDeep)
    throw new AppError('file.badName', { facts: { name: bad ?? path } });
  return names;
};

const isName = (name: string): boolean =>
  name.length <= mostCharacters &&
  name === name.trim() &&
  !/["*:<>?\\|#%]/.test(name) &&
  !/^\.+$/.test(name) &&
  !/^~\$/.test(name) &&
  !/\p{Cc}/u.test(name);

/** Words that a person chose, as a name that SharePoint takes: what it does not take becomes a space; so do marks that turn the direction of what follows, behind which an ending could hide. */
export const asFileName = (words: string, most = 120): string =>
  words
    .replace(/["*:<>?/\\|#%\p{Bidi_Control}]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[~.]+/, '')
    .slice(0, most)
    .replace(/[\s.]+$/, '')
    .trim() || 'File';

/** Below the drive's own path: `/root:/Packs/2026:/children`, `/items/01AB/children`. `part` begins with a slash, or is empty. */
export const addressOf = (address: FileAddress, part = ''): string => {
  if (typeof address !== 'string') return `/items/${encodeURIComponent(address.id)}${part}`;
  const names = namesOn(address);
  if (names.length === 0) return `/root${part}`;
  return `/root:/${names.map(encodeURIComponent).join('/')}${part === '' ? '' : `:${part}`}`;
};
