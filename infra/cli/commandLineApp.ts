/** Under which the command line acts in the local tenant: it may create lists there. */
export const commandLineApp = {
  clientId: 'ipmo-hub-command-line',
  displayName: 'IPMO Hub, command line',
  siteRole: 'owner',
} as const;

/** On this machine nobody else needs the resource units; the local tenant still counts them. */
export const enough = { unitsPerMinute: 1_000_000 } as const;
