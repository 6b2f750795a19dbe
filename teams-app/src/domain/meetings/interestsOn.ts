import { referencesWritten } from '../referencesWritten';
import type { Day } from '../plan';
import type { InterestRecord, MeetingPerson, MeetingSnapshot } from './records';

/** A declaration that touches a matter. */
export interface InterestTouched {
  readonly interest: InterestRecord;
  readonly person: MeetingPerson;
  /** Takes part in deciding it all the same. */
  readonly decides: boolean;
  /** `Nadia Pebble advises a homecare supplier. May speak; does not decide.` */
  readonly sentence: string;
}

/** What an interest is held against: an agenda item, or a decision asked between meetings. */
export interface Matter {
  readonly title: string;
  readonly note?: string;
  /** References of the projects it concerns, `VAL-03`. */
  readonly projects: readonly string[];
}

/**
 * The declarations that touch a matter on a day: by a project's reference, or by words in its title or request (whole words, capitals aside).
 * `among` keeps to these people, also where they have left since; without it everybody's are looked at.
 */
export const interestsOn = (
  matter: Matter,
  { interests, people }: Pick<MeetingSnapshot, 'interests' | 'people'>,
  day: Day,
  among?: ReadonlySet<string>,
): readonly InterestTouched[] =>
  [...interests.values()]
    .filter(({ from, until, person }) => from <= day && (until ?? day) >= day && (among?.has(person) ?? true))
    .filter((interest) => touches(interest, matter))
    .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
    .flatMap((interest) => {
      const person = people.get(interest.person);
      if (!person || (person.left && !among)) return [];
      const decides = interest.handling === 'Noted, takes part';
      return [
        {
          interest,
          person,
          decides,
          sentence: `${person.title} ${lowered(interest.title)}. ${handled[interest.handling]}`,
        },
      ];
    });

/** The people (ids) who do not decide a matter. */
export const undecided = (touched: readonly InterestTouched[]): ReadonlySet<string> =>
  new Set(touched.filter(({ decides }) => !decides).map(({ person }) => person.id));

const handled = {
  'May speak, does not decide': 'May speak; does not decide.',
  'Leaves the room': 'Leaves the room for it.',
  'Noted, takes part': 'Noted; takes part.',
} as const satisfies Record<InterestRecord['handling'], string>;

const touches = ({ projects, words }: InterestRecord, matter: Matter): boolean => {
  const codes = new Set(referencesWritten(projects).map((code) => code.toLowerCase()));
  if (matter.projects.some((code) => codes.has(code.toLowerCase()))) return true;
  const text = `${matter.title}\n${matter.note ?? ''}`;
  return (words ?? '')
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .some((word) => word !== '' && hasWord(text, word));
};

/** Whole words: `care` is not in `homecare`. */
const hasWord = (text: string, word: string): boolean => {
  const pattern = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').test(text);
};

/** `Advises` within a sentence, but `NHS` as it is; without its full stop. */
const lowered = (title: string): string => {
  const bare = title.trim().replace(/\.+$/, '');
  return /^\p{Lu}(?!\p{Lu})/u.test(bare) ? `${bare.slice(0, 1).toLowerCase()}${bare.slice(1)}` : bare;
};
