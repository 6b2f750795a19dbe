import fc from '../../../properties';
import { checkFile, csv, lineOf, smallProgramme } from './files';

const forecastOf = async (text: string) => {
  const file = csv(`Milestone,Reference,Project,Owner,Forecast\nA,VAL-03.9,VAL-03,Kofi Marigold,"${text}"`);
  const { plan, problems } = await checkFile(file, smallProgramme(), 'plan.csv');
  return plan?.creates[0]?.fields.forecast ?? problems.map(lineOf).join();
};

describe('dates as people in the UK write them', () => {
  test.each([
    ['24/11/2026', '2026-11-24'],
    ['3/4/2026', '2026-04-03'],
    ['24-11-26', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24 Nov 2026', '2026-11-24'],
    ['24th November 2026', '2026-11-24'],
    ['Tue 24 Nov 2026', '2026-11-24'],
    ['24-Nov-26', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
    ['24/11/2026 00:00', '2026-11-24'],
    ['29/02/2028', '2028-02-29'],
  ])('%s', async (text, day) => {
    expect(await forecastOf(text)).toBe(day);
  });

  test.each([
    ['31/11/2026', 'November 2026 has 30 days'],
    ['29/02/2027', 'February 2027 has 28 days'],
    ['11/24/2026', 'the day comes first here'],
    ['TBC', 'is not a date'],
    ['46350', 'is not a date'],
    ['24/11/1026', 'is not a date of this century'],
    ['Spring 2027', 'is not a date'],
  ])('%s is refused with a reason', async (text, reason) => {
    expect(await forecastOf(text)).toContain(reason);
  });

  test('every day survives every way of writing it', async () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
    await fc.assert(
      fc.asyncProperty(days, fc.integer({ min: 0, max: 3 }), async (date, way) => {
        const day = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = day.split('-');
        const ways = [
          `${d}/${m}/${y}`,
          `${Number(d)} ${months[Number(m) - 1]} ${y}`,
          day,
          `${Number(d)}.${Number(m)}.${y}`,
        ];
        expect(await forecastOf(ways[way]!)).toBe(day);
      }),
      { numRuns: 150 },
    );
  });
});

describe('choices', () => {
  test.each([
    ['green', 'Green'],
    ['A', 'Amber'],
    ['RED ', 'Red'],
    ['Blue', 'Complete'],
    ['not-started', 'Not started'],
  ])('RAG “%s” is %s', async (text, rating) => {
    const file = csv(`Project,Reference,Domain,SRO,RAG,Start,Baseline finish,Forecast finish
New,VAL-09,VAL,Beatrix Stonecrop,${text},1/4/2026,1/5/2026,1/5/2026`);
    const { plan } = await checkFile(file, smallProgramme(), 'projects.csv');
    expect(plan?.creates[0]?.fields.rating).toBe(rating);
  });

  test('a word that is none of them is refused with the words there are', async () => {
    const file = csv('Project,Reference,RAG\nEtanercept switch,VAL-03,Purple');
    const { problems } = await checkFile(file, smallProgramme(), 'projects.csv');
    expect(problems.map(lineOf)).toEqual([
      'projects.csv 2 RAG: “Purple” is none of Green, Amber, Red, Complete, Not started.',
    ]);
  });
});
