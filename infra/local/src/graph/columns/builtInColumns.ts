import type { Column, ColumnKind } from './column';

const builtIn = (name: string, displayName: string, kind: ColumnKind, hidden = false): Column => ({
  id: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`,
  name,
  displayName,
  description: '',
  indexed: name === 'ID',
  unique: name === 'ID',
  required: false,
  hidden,
  readOnly: true,
  kind,
});

const text: ColumnKind = { type: 'text', maxLength: 255 };
const moment: ColumnKind = { type: 'dateTime', dateOnly: false };

/** Columns every list has and nobody writes. `Title` is not among them: it is an ordinary column made with the list. */
export const builtInColumns: readonly Column[] = [
  builtIn('ID', 'ID', { type: 'number', decimalPlaces: 'none' }),
  builtIn('ContentType', 'Content Type', text),
  builtIn('Modified', 'Modified', moment),
  builtIn('Created', 'Created', moment),
  builtIn('Author', 'Created By', { type: 'person' }),
  builtIn('Editor', 'Modified By', { type: 'person' }),
  builtIn('_UIVersionString', 'Version', text),
  builtIn('Attachments', 'Attachments', { type: 'boolean' }),
];
