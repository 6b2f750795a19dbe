import type { Purpose } from './records';

/** A line of a standing agenda. */
export interface StandingItem {
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes?: number;
  /** What distinguishes it from the other lines: its title, plainly; a second of the same gets a number. */
  readonly name: string;
}

export interface Template {
  /** Before the other items, and after them. */
  readonly before: readonly StandingItem[];
  readonly after: readonly StandingItem[];
  /** Lines that could not be used, or not wholly, a sentence each. */
  readonly problems: readonly string[];
}

const mostLines = 40;
const purposes: readonly Purpose[] = ['Decision', 'Discussion', 'Assurance', 'Information'];

/** The standing agenda of a group that has written none: what every meeting does. */
export const usualTemplate = [
  'Welcome, apologies and quorum | Information | 5',
  'Interests | Information | 5',
  'Minutes and actions | Assurance | 10',
  '…',
  'Forward plan and other business | Information | 5',
].join('\n');

/** Reads a standing agenda: `title | purpose | minutes` a line; a line `…` is where the other items go, after the last line without one. */
export const readTemplate = (text: string | undefined): Template => {
  const problems: string[] = [];
  const before: StandingItem[] = [];
  const after: StandingItem[] = [];
  const names = new Map<string, number>();
  let isAfter = false;
  const written = (text ?? '').trim() === '' ? usualTemplate : (text ?? '');
  for (const line of written
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, mostLines)) {
    if (/^(?:…|\.{3})$/.test(line)) {
      isAfter = true;
      continue;
    }
    const { item, problem } = itemOf(line, names);
    if (problem !== undefined) problems.push(problem);
    if (item) (isAfter ? after : before).push(item);
  }
  return { before, after, problems };
};

const itemOf = (
  line: string,
  names: Map<string, number>,
): { readonly item?: StandingItem; readonly problem?: string } => {
  const [title = '', said = '', time = ''] = line.split('|').map((part) => part.trim());
  if (title === '') return { problem: `“${line.slice(0, 80)}” of the standing agenda names no item.` };
  const purpose = purposes.find((one) => one.toLowerCase() === said.toLowerCase());
  const minutes = /^\d{1,3}(?:\s*min(?:utes)?\.?)?$/.test(time) ? Number.parseInt(time, 10) : undefined;
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  const count = (names.get(slug) ?? 0) + 1;
  names.set(slug, count);
  const strange =
    said !== '' && !purpose
      ? `purpose “${said.slice(0, 40)}”`
      : time !== '' && minutes === undefined
        ? `time “${time.slice(0, 40)}”`
        : undefined;
  return {
    item: {
      title: title.slice(0, 255),
      purpose: purpose ?? 'Information',
      ...(minutes !== undefined && minutes <= 480 && { minutes }),
      name: count === 1 ? slug : `${slug}-${String(count)}`,
    },
    ...(strange !== undefined && {
      problem: `The ${strange} of “${title.slice(0, 80)}” on the standing agenda is not understood.`,
    }),
  };
};
