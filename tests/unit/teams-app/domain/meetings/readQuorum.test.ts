import { quorumRuleWords, readQuorum } from '@ipmo-hub/teams-app/domain';
import fc from '../../../../properties';

test.each([
  ['at least 6 members', ['At least 6 members']],
  [
    '≥ 6 members and ≥ 1 community pharmacy and ≥ 1 acute',
    ['At least 6 members', 'At least 1 from community pharmacy', 'At least 1 from acute'],
  ],
  ['At least 6 members; at least 1 community pharmacy.', ['At least 6 members', 'At least 1 from community pharmacy']],
  ['half of the members', ['At least half of the members']],
  ['More than half the voting members', ['More than half of the members']],
  ['two thirds of members', ['At least two thirds of the members']],
  ['50% of the members', ['At least 50% of the members']],
  ['at least 3 sectors', ['At least 3 sectors']],
  ['the chair or deputy chair', ['The chair or deputy chair']],
  ['Chair', ['The chair']],
  [
    'six members, including one acute trust and an ICB representative',
    ['At least 6 members', 'At least 1 from acute', 'At least 1 from ICB'],
  ],
  ['a minimum of 4 people present', ['At least 4 members']],
  ['more than 4 members', ['At least 5 members']],
  ['2 representatives from acute or mental health', ['At least 2 from acute or mental health']],
  ['Community pharmacy', ['At least 1 from community pharmacy']],
  ['1 PCN', ['At least 1 from primary care']],
  ['- at least 6 members\n- at least 6 members', ['At least 6 members']],
  ['Quorum: 6 members plus one acute', ['At least 6 members', 'At least 1 from acute']],
  ['50 per cent of the members', ['At least 50% of the members']],
  ['no less than 60% of members', ['At least 60% of the members']],
  ['6 of 10 members', ['At least 6 members']],
  ['at least six out of the 10 voting members', ['At least 6 members']],
  ['either the chair or the deputy chair', ['The chair or deputy chair']],
  ['at least 1 from either acute or mental health', ['At least 1 from acute or mental health']],
  [
    'Six members, to include either acute or mental health',
    ['At least 6 members', 'At least 1 from acute or mental health'],
  ],
  ['one third of the members', ['At least a third of the members']],
  ['one-third of members', ['At least a third of the members']],
  ['', []],
])('%s', (text, words) => {
  const { rules, problems } = readQuorum(text);
  expect(rules.map(quorumRuleWords)).toEqual(words);
  expect(problems).toEqual([]);
});

test.each([
  'the usual people',
  'at least 0 members',
  '6',
  'most of us',
  '900 members',
  'at least six',
  '120% of the members',
])('not understood: %s', (text) => {
  const { rules, problems, unread } = readQuorum(text);
  if (text === '6' || text === 'at least six') expect(rules).toEqual([{ kind: 'members', least: 6 }]);
  else {
    expect(rules).toEqual([]);
    expect(unread).toEqual([text]);
    expect(problems).toEqual([expect.stringContaining(`“${text}” is not understood`)]);
  }
});

test('anything is read without falling over, and everything read is said again in words that read the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { rules } = readQuorum(text);
      expect(readQuorum(rules.map(quorumRuleWords).join('\n')).rules).toEqual(rules);
    }),
  );
});
