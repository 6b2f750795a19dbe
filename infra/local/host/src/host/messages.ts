/** What teams-js posts to its parent window. */
export interface TabRequest {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** A nested sign-in request, as JSON. */
  readonly data?: unknown;
}

export const asTabRequest = (value: unknown): TabRequest | undefined =>
  typeof value === 'object' && value !== null && 'func' in value && typeof value.func === 'string'
    ? (value as TabRequest)
    : undefined;

/** What a host of this generation can do. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: {
    pages: { tabs: {}, config: {}, currentApp: {} },
    nestedAppAuth: {},
    dialog: { url: {}, card: { bot: {} } },
    chat: {},
  },
};

/** The answer to `initialize`. The third place must be a version: only then does the library take the fourth for the runtime. */
export const introduction = (frameContext: string): readonly unknown[] => [
  frameContext,
  'web',
  '2.58.0',
  JSON.stringify(runtime),
];
