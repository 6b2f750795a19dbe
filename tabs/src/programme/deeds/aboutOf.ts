import type { Fields } from '../queue/entry';

const lists = { escalation: 'escalations', action: 'actions', paper: 'papers', risk: 'risks' } as const;

/**
 * What a deed is about, as `escalations/12`; a report as `projects/3`, a barrier as `projects/3/barrier` or of the log's entry `risks/12/barrier`, whatever else names an item as that item's. Undefined for
 * what is about nothing that is on a page.
 */
export const aboutOf = (name: string, input: Fields): string | undefined => {
  const { item, project, risk } = input;
  if (typeof item === 'string') return item;
  if (name === 'raiseBarrier' && typeof risk === 'string') return `risks/${risk}/barrier`;
  if (typeof project === 'string')
    return name === 'raiseBarrier' ? `projects/${project}/barrier` : `projects/${project}`;
  for (const [field, list] of Object.entries(lists)) {
    const held = input[field];
    if (typeof held === 'object' && held !== null && 'id' in held) return `${list}/${String(held.id)}`;
  }
  return undefined;
};
