import { rowsInSight } from '../../../../../../tabs/src/pages/domain/plan/rowsInSight';

describe('rows in sight', () => {
  it('are those below the heading', () => {
    expect(rowsInSight({ from: 0, to: 800 }, 3_000)).toEqual({ first: 0, last: 24 });
    expect(rowsInSight({ from: 0, to: 800 }, 5)).toEqual({ first: 0, last: 5 });
  });

  it('are none in a frame that is hidden or lower than the heading', () => {
    for (const to of [0, 1, 8, 9, 40]) expect(rowsInSight({ from: 0, to }, 3_000)).toEqual({ first: 0, last: 0 });
  });

  it('never end before they begin, also when a list grew shorter', () => {
    expect(rowsInSight({ from: 6_400, to: 7_200 }, 10)).toEqual({ first: 198, last: 198 });
  });
});
