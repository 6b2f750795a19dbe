import { choice, text, title } from './column';
import { defineList } from './defineList';

export const sectors = [
  'Acute',
  'Mental health',
  'Community trust',
  'ICB',
  'Community pharmacy',
  'Primary care',
  'Council',
  'Voluntary',
] as const;

export const organisations = defineList({
  name: 'Organisations',
  describe: 'Trusts, practices, networks, pharmacies and partners of the system.',
  key: 'code',
  columns: {
    title: title({ describe: 'The organisation’s name.' }),
    code: text({ describe: 'Short code used in files.', required: true, unique: true }),
    sector: choice(...sectors)({ describe: 'The part of the system it speaks for.', required: true }),
  },
});
