import { interestsOf } from '../../domain';
import type { Section } from '../document';
import { cell, paragraph, plain, quiet, strong } from '../runs';
import type { PackScene } from './packScene';

/** Standing declarations of who sits in the group, and the items that they touch. */
export const interestsPart = (scene: PackScene): Section => {
  const { view, snapshot, meeting, day } = scene;
  const held = interestsOf(view.seats, snapshot, meeting.on);
  const section = { id: 'interests', title: 'Declarations of interest', label: 'Interests' };
  if (held.length === 0) return { ...section, blocks: [paragraph('No member has declared an interest.')] };
  const touched = (id: string): string =>
    view.items
      .filter(({ interests }) => interests.some(({ interest }) => interest.id === id))
      .map(({ number }) => String(number))
      .join(', ');
  return {
    ...section,
    blocks: [
      {
        kind: 'table',
        caption: 'Declarations',
        captionHidden: true,
        rowHeadings: true,
        columns: [
          { heading: 'Person', share: 2.8 },
          { heading: 'Interest', share: 5 },
          { heading: 'What they do when it is touched', share: 3.6 },
          { heading: 'Items', share: 1.4 },
        ],
        rows: held.map(({ person, interest }) => [
          [[strong(person.title)]],
          [plain(interest.title), [quiet(`${interest.kind}, since ${day(interest.from)}`)]],
          cell(interest.handling),
          cell(touched(interest.id) || 'none'),
        ]),
      },
    ],
  };
};
