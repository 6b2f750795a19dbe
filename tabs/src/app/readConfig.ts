/** Where a deployment's services are; served beside the tabs as `/config.json`, so that one build fits every tenant. */
export interface TabsConfig {
  /** Graph's address with its version, for example `https://graph.microsoft.com/v1.0`. */
  readonly graph: string;
  /** Id of the SharePoint site that keeps the programme. */
  readonly site: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: string;
  readonly scopes: readonly string[];
  /** Origins that may host the tabs beside Microsoft's own. */
  readonly hostOrigins: readonly string[];
  /** The bot's address, which tells which lists moved; without one the tabs look for themselves. */
  readonly bot?: string;
  /** Milliseconds by which the programme's clock differs from this machine's: 0 but for demonstrations. */
  readonly clockOffsetMs: number;
}

const textNames = ['graph', 'site', 'tenantId', 'clientId', 'authority'] as const;

/** Checks what `/config.json` held; answers the configuration, or the names of the settings that are missing or wrong. */
export const readConfig = (value: unknown): TabsConfig | { readonly wrong: readonly string[] } => {
  const raw: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const wrong: string[] = textNames.filter((name) => typeof raw[name] !== 'string' || raw[name] === '');
  if (!isTexts(raw['scopes'])) wrong.push('scopes');
  const origins = raw['hostOrigins'] ?? [];
  if (!isTexts(origins)) wrong.push('hostOrigins');
  const bot = raw['bot'];
  if (bot !== undefined && !(typeof bot === 'string' && URL.canParse(bot))) wrong.push('bot');
  if (wrong.length > 0) return { wrong };
  const text = (name: (typeof textNames)[number]): string => String(raw[name]);
  const offset = Number(raw['clockOffsetMs'] ?? 0);
  return {
    graph: text('graph').replace(/\/$/, ''),
    site: text('site'),
    tenantId: text('tenantId'),
    clientId: text('clientId'),
    authority: text('authority'),
    scopes: isTexts(raw['scopes']) ? raw['scopes'] : [],
    hostOrigins: isTexts(origins) ? origins : [],
    ...(typeof bot === 'string' ? { bot: bot.replace(/\/$/, '') } : {}),
    clockOffsetMs: Number.isFinite(offset) ? offset : 0,
  };
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
