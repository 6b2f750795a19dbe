import { setUpDomains } from '@ipmo-hub/teams-app/usecases';
import { domain, kofi, samplePlan, wen } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const usual = [
  { title: 'Safety', code: 'SAF' },
  { title: ' Value  and improvement ', code: 'val' },
];
const rig = (domains = [] as ReturnType<typeof domain>[]) =>
  memoryProgramme(samplePlan({ people: [kofi, wen], domains }), '2026-11-23T09:30:00Z');

test('the programme team sets them up, in their order', async () => {
  const programme = rig();
  expect(await setUpDomains(programme.as(wen), { domains: usual })).toMatchObject({ kind: 'set up' });
  expect([...programme.snapshot.domains.values()]).toMatchObject([
    { title: 'Safety', code: 'SAF', position: 1 },
    { title: 'Value and improvement', code: 'VAL', position: 2 },
  ]);
});

test('a call that stopped half-way goes on, and doubles nothing', async () => {
  const programme = rig();
  await setUpDomains(programme.as(wen), { domains: usual.slice(0, 1) });
  await setUpDomains(programme.as(wen), { domains: usual });
  expect([...programme.snapshot.domains.values()].map(({ code }) => code)).toEqual(['SAF', 'VAL']);
});

test.each([
  ['a code that is none', [{ title: 'Safety', code: 'S-1' }], 'domain.badCode'],
  ['a code that another has', [{ title: 'Safety', code: 'VAL' }], 'domain.codeTaken'],
  ['one code twice', [...usual, { title: 'Workforce', code: 'SAF' }], 'domain.codeTaken'],
  ['no name', [{ title: ' ', code: 'SAF' }], 'write.invalid'],
])('%s is refused before anything is written', async (_, domains, code) => {
  const programme = rig([domain({ title: 'Value', code: 'VAL' })]);
  expect(await setUpDomains(programme.as(wen), { domains })).toMatchObject({ kind: 'refused', error: { code } });
  expect(programme.writes).toEqual([]);
});

test('nobody else does', async () => {
  const programme = rig();
  expect(await setUpDomains(programme.as(kofi), { domains: usual })).toMatchObject({
    error: { code: 'authority.notYours' },
  });
  expect(programme.writes).toEqual([]);
});
