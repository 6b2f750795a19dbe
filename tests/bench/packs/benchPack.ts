import { packDocument, packScene, type PackDocument } from '@ipmo-hub/teams-app/packs';
import { packWorld } from '../../unit/teams-app/packs/packWorld';

/** A leadership group's pack over 12 projects a domain with the cover sheets of 22 papers: about 60 pages. */
export const benchPack = (): PackDocument => {
  const world = packWorld(12);
  for (const [id, { did = '', next = '' }] of world.snapshot.updates)
    world.change('updates', id, {
      did: [did, next, did, `Seen by ${id} of the members since.`].join(' '),
      next: `${next}\n${did}\n${next} Then ${id} more wards follow, one each week.`,
    });
  const [paper] = world.snapshot.papers.values();
  if (!paper) throw new Error('The world has papers');
  const { id: _, ...cover } = paper;
  for (let number = 3; number <= 22; number += 1)
    world.put('papers', {
      ...cover,
      key: `LG-2026-12.P${String(number)}`,
      title: `${cover.title}, part ${String(number)}`,
    });
  return packDocument(packScene(world.input()), new Map()).document;
};
