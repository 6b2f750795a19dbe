/** An item's etag is `"guid,N"`: N grows by one with each change. */
const parts = /^(?:W\/)?"?\{?([0-9a-f-]{8,})\}?,(\d+)"?$/i;

/** Whether `one` is a later version of the same item than `other`; false when the etags do not tell. */
export const isLater = (one: string, other: string): boolean => {
  if (one === other) return false;
  const [first, second] = [parts.exec(one), parts.exec(other)];
  return first !== null && second !== null && first[1] === second[1] && Number(first[2]) > Number(second[2]);
};
