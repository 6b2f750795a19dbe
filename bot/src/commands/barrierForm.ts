import type { Shown } from './commandDefinition';

interface BarrierDraft {
  /** Ids of the project and the milestone, as far as they were named. */
  readonly project?: string;
  readonly milestone?: string;
  /** What is in the way or asked for: people say either, so the form holds it as both until they tell them apart. */
  readonly words?: string;
}

const longest = { title: 120, ask: 1000 } as const;

/** The form that raises a barrier, filled in as far as is known. */
export const barrierForm = ({ project, milestone, words = '' }: BarrierDraft): Shown => ({
  kind: 'raiseBarrier',
  subject: project === undefined ? 'programme' : `projects/${project}`,
  draft: {
    ...(milestone !== undefined && { milestone }),
    ...(words !== '' && { title: cut(words.replace(/\s+/g, ' '), longest.title), ask: cut(words, longest.ask) }),
  },
});

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
