import type { DomainHealth, EscalationRecord, HealthCause } from '../domain';
import { ratingWords } from './ratingWords';

/** `Needs attention.` and why: `Etanercept slipped a third time and went up to its SRO; the aseptic hub will finish 3 weeks later …` */
export const healthSentence = ({
  verdict,
  causes,
}: DomainHealth): { readonly verdict: string; readonly cause: string } => {
  if (verdict === 'No projects')
    return { verdict: 'No projects yet', cause: 'Import the work plan, or add the first project.' };
  if (causes.length > 0) return { verdict, cause: `${causes.map(causeWords).join('; ')}.` };
  const calm = {
    'On track': 'Nothing is late and nothing is escalated.',
    Complete: 'Every project is complete.',
    'Not started': 'No project has started yet.',
    'Needs attention': 'See the projects below.',
    'Off track': 'See the projects below.',
  } as const;
  return { verdict, cause: calm[verdict] };
};

/** No verb has to agree with a project's title, which may be in the plural. */
const causeWords = ({ project, reason }: HealthCause): string => {
  const name = project.title;
  switch (reason.kind) {
    case 'slipped-again': {
      const where = reason.with === undefined ? '' : ` and went up to ${rungWords[reason.with]}`;
      return `${name} slipped a ${ordinal(reason.times)} time${where}`;
    }
    case 'escalated':
      return `${name} went up to ${rungWords[reason.with]}`;
    case 'late':
      return `“${reason.milestone.title}” in ${name} is ${length(reason.days)} late`;
    case 'finish-slipped':
      return `${name} will finish ${length(reason.days)} later than first agreed`;
    case 'rated':
      return `${name}: ${ratingWords[reason.rating].toLowerCase()}`;
  }
};

/** Who holds an escalation, in a sentence. */
export const rungWords: Readonly<Record<EscalationRecord['rung'], string>> = {
  Owner: 'its owner',
  SRO: 'its SRO',
  'Domain lead': 'the domain lead',
  'Leadership group': 'the leadership group',
};

const length = (days: number): string => {
  const [number, unit] = days < 7 ? [days, 'day'] : [Math.round(days / 7), 'week'];
  return `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

export const ordinal = (number: number): string => ordinals[number - 1] ?? 'further';
