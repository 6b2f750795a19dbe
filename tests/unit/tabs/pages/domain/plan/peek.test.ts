import fc from '../../../../../properties';
import { placePeek } from '../../../../../../tabs/src/pages/domain/plan/placePeek';
import { linkPath } from '../../../../../../tabs/src/pages/domain/plan/linkPath';

test('the card stays inside the plan from left to right, and leaves its own row free', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 700, max: 2000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 20 }),
      (width, x, index) => {
        const height = 40 + 21 * 32;
        const place = placePeek(
          { x, index, scrollTop: 0, width, height, left: width / 2 },
          { width: 320, height: 190 },
        );
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 320).toBeLessThanOrEqual(width);
        const row = 40 + index * 32;
        if (place.top !== undefined) expect(place.top).toBeGreaterThanOrEqual(row + 32);
        else expect(height - (place.bottom ?? 0)).toBeLessThanOrEqual(row);
      },
    ),
  );
});

test('a line goes across and then down onto the other diamond, or up', () => {
  expect(linkPath({ x: 100, y: 16 }, { x: 200, y: 80 })).toBe('M108.0 16.0H200.0V72.0m-3 -4l3 4l3 -4');
  expect(linkPath({ x: 200, y: 80 }, { x: 100, y: 16 })).toBe('M192.0 80.0H100.0V24.0m-3 4l3 -4l3 4');
});
