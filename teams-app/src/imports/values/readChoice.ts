import { plainWord } from '../tables/plainWord';
import type { Read } from './readDay';

/** What people write instead of the words of a choice; a word that is not among the column's choices is passed over. */
const usual: Readonly<Record<string, string>> = {
  g: 'Green',
  ontrack: 'Green',
  a: 'Amber',
  ambergreen: 'Amber',
  amberred: 'Amber',
  yellow: 'Amber',
  atrisk: 'Amber',
  needsattention: 'Amber',
  r: 'Red',
  offtrack: 'Red',
  b: 'Complete',
  blue: 'Complete',
  completed: 'Complete',
  done: 'Complete',
  closed: 'Complete',
  grey: 'Not started',
  gray: 'Not started',
  notyetstarted: 'Not started',
  planned: 'Not started',
  team: 'Programme team',
  pmo: 'Programme team',
  ipmoprogrammeteam: 'Programme team',
  leadership: 'Leadership group',
  leadershipgroup: 'Leadership group',
  reader: 'Reader',
  acutetrust: 'Acute',
  mentalhealthtrust: 'Mental health',
  community: 'Community trust',
  gppractice: 'Primary care',
  pcn: 'Primary care',
  localauthority: 'Council',
  charity: 'Voluntary',
  voluntarysector: 'Voluntary',
  integratedcareboard: 'ICB',
};

/** One of a column's words, whatever its case, or one of the usual words for it. */
export const readChoice = (text: string, choices: readonly string[]): Read<string> => {
  const word = plainWord(text);
  const found = choices.find((choice) => plainWord(choice) === word) ?? usual[word];
  return found !== undefined && choices.includes(found)
    ? { value: found }
    : { fault: `is none of ${choices.join(', ')}` };
};
