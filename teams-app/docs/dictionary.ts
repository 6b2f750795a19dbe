import { readFileSync, writeFileSync } from 'node:fs';
import { headingOf, listNames, lists, type Column } from '../src/lists/index';

// `npm run gen` writes the data dictionary from the lists' definitions; with --check it only says whether the written one is current.

const file = new URL('data-dictionary.md', import.meta.url);

const kinds: Readonly<Record<Column['kind'], string>> = {
  title: 'Text',
  text: 'Text',
  note: 'Text of several lines',
  date: 'Day',
  instant: 'Date and time',
  number: 'Number',
  yesNo: 'Yes or no',
  choice: 'Choice',
  ref: 'Look-up',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const holds = ({ kind, choices, to, max, min }: Column): string => {
  if (kind === 'choice') return (choices ?? []).join(', ');
  if (kind === 'ref')
    return `An item of ${Object.entries(lists).find(([name]) => name === to)?.[1].name ?? String(to)}`;
  if (kind === 'number')
    return min === undefined && max === undefined ? 'Any number' : `${String(min)} to ${String(max)}`;
  return max === undefined ? '' : `At most ${max.toLocaleString('en-GB')} characters`;
};

const rules = ({ required, unique, indexed }: Column): string =>
  [required ? 'required' : '', unique ? 'unique' : '', indexed && !unique ? 'indexed' : ''].filter(Boolean).join(', ');

const section = (name: (typeof listNames)[number]): string => {
  const { name: heading, describe, key, columns } = lists[name];
  const entries = Object.entries<Column>(columns);
  const keyColumn = entries.find(([property]) => property === key);
  const rows = entries.map(([property, column]) =>
    [
      headingOf(property, column),
      `\`${property}\``,
      kinds[column.kind],
      holds(column),
      rules(column),
      column.describe,
    ].map(cell),
  );
  return [
    `## ${heading}`,
    '',
    describe,
    '',
    `Known by: ${keyColumn ? headingOf(...keyColumn) : key}.`,
    '',
    '| Column | In code | Kind | Holds | Rules | What it says |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
};

const dictionary = [
  '# Data dictionary',
  '',
  'Every SharePoint list of the programme. Written by `npm run gen` from `teams-app/src/lists`; do not edit.',
  '',
  ...listNames.flatMap((name) => [section(name), '']),
].join('\n');

const written = (): string => {
  try {
    // Git on Windows may have turned the line ends.
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return '';
  }
};

if (!process.argv.includes('--check')) {
  writeFileSync(file, dictionary);
} else if (written() !== dictionary) {
  process.stderr.write('The data dictionary is not current. Run `npm run gen`.\n');
  process.exitCode = 1;
}
