import type { Shown } from './commandDefinition';

interface BarrierDraft {
  /** Ids of the project and the milestone, as far as they were named. */
  readonly project?: string;
  readonly milestone?: string;
  /** Id of the domain whose projects are offered first where none is named: the channel's. */
  readonly domain?: string | undefined;
  /** What is in the way, in the person's own words. */
  readonly words?: string;
  /** What stands in for the words where they are too long for a title; the words themselves unless given. */
  readonly whole?: string;
}

const longest = { title: 120, ask: 1000 } as const;

/**
 * The form that raises a barrier, filled in as far as is known. What is asked for is left to the person, save that nothing they wrote is lost: what a title
 * does not hold stands there in full.
 */
export const barrierForm = ({ project, milestone, domain, words = '', whole = words }: BarrierDraft): Shown => ({
  kind: 'raiseBarrier',
  subject: project !== undefined ? `projects/${project}` : domain !== undefined ? `domains/${domain}` : 'programme',
  draft: {
    ...(milestone !== undefined && { milestone }),
    ...(words !== '' && { title: cut(words.replace(/\s+/g, ' '), longest.title) }),
    ...(words.length > longest.title && { ask: cut(whole, longest.ask) }),
  },
});

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
