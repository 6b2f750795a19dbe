import type { Meeting, Pack } from '@ipmo-hub/teams-app/lists';

/** The newest version of a meeting's pack whose file is there. */
export const newestPack = (packs: Iterable<Pack>, { id }: Pick<Meeting, 'id'>): Pack | undefined =>
  [...packs]
    .filter(({ meeting, pdf }) => meeting === id && pdf !== undefined)
    .reduce<Pack | undefined>((best, pack) => (pack.version > (best?.version ?? 0) ? pack : best), undefined);
