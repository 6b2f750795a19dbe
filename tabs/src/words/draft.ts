/** What forms say of text that was typed earlier and not sent. */
export const draft = {
  kept: 'Kept as you left it',
  throwAway: 'Throw away',
  changed: (name: string | undefined): string => `${name ?? 'Somebody'} has changed this meanwhile.`,
  looking: 'Looking for it',
};
