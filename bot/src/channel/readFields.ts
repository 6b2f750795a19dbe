/** A property of something that may be anything; inherited ones do not count. */
export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** The message that an activity answers: that of the card, for a press. */
export const messageOf = (activity: object): string | undefined =>
  textOf(fieldOf(activity, 'replyToId'))?.slice(0, 255);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
