import type { ListName, Snapshot } from '../../lists';

/**
 * Names what a replica holds of a list, 16 hexadecimal digits: two replicas with the same definitions that hold the same items in the same versions, and the same
 * that do not fit, have the same one, in whatever order they read them.
 */
export const digestOf = (snapshot: Snapshot, list: ListName): string => {
  let high = 0;
  let low = 0;
  const add = (text: string): void => {
    let [one, two] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 0x9e3779b1);
      two = Math.imul(two ^ code, 0x5f356495);
    }
    // Each half stirred with the other (as MurmurHash ends), so that near etags lie far apart; added up, so that order does not count.
    one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
    two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
    high = (high + one) >>> 0;
    low = (low + two) >>> 0;
  };
  for (const [id, { etag }] of snapshot[list]) add(`${id} ${etag}`);
  for (const entry of snapshot.unfit) if (entry.list === list) add(JSON.stringify(entry));
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
};
