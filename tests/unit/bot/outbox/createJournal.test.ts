import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createJournal } from '../../../../bot/src/outbox';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ipmo-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (notice: string) => ({ notice, conversation: 'a:1', activity: '17' });
const open = (name: string, over: readonly string[] = [], programme = 'p') =>
  createJournal({ folder, programme, machine: { name, isOver: (other) => over.includes(other) } });

it('gives the next run what the one before said and did not record, until it is recorded', () => {
  open('one').note(line('1'));
  const next = open('two', ['one']);
  expect(next.read()).toEqual([line('1')]);
  next.clear();
  expect(readdirSync(folder)).toEqual([]);
});

it('reads what a machine that still runs noted, and leaves it alone', () => {
  const other = open('one');
  other.note(line('1'));
  const next = open('two');
  expect(next.read()).toHaveLength(1);
  next.clear();
  expect(readdirSync(folder)).toHaveLength(1);
  other.clear();
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves out a line that the crash cut short, and whatever is not one', () => {
  open('one').note(line('1'));
  const [file = ''] = readdirSync(folder);
  appendFileSync(path.join(folder, file), 'null\n7\n{"notice":1}\n\n{"notice":"2","conv');
  expect(open('two').read()).toEqual([line('1')]);
});

it('keeps programmes apart', () => {
  open('one').note(line('1'));
  expect(open('two', ['one'], 'q').read()).toEqual([]);
});

it('says when the disk would not take it', () => {
  const journal = open('one');
  rmSync(folder, { recursive: true });
  expect(journal.note(line('1'))).toBe(false);
});

it('refuses a folder that is none', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() =>
    createJournal({ folder: file, programme: 'p', machine: { name: 'one', isOver: () => false } }),
  ).toThrow();
});
