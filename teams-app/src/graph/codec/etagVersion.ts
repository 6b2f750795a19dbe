/** An item's etag is `"guid,N"`: N grows by one with each change. */
const parts = /^(?:W\/)?"?\{?([0-9a-f-]{8,})\}?,(\d+)"?$/i;

/**
 * How many changes lie between two versions of the same item: negative when `to` is the earlier one, undefined when the etags do
 * not tell.
 */
export const changesBetween = (from: string, to: string): number | undefined => {
  if (from === to) return 0;
  const [first, second] = [parts.exec(from), parts.exec(to)];
  return first !== null && second !== null && first[1] === second[1] ? Number(second[2]) - Number(first[2]) : undefined;
};

/** Whether `one` is a later version of the same item than `other`; false when the etags do not tell. */
export const isLater = (one: string, other: string): boolean => (changesBetween(other, one) ?? 0) > 0;
