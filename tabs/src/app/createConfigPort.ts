import { AppError } from '@ipmo-hub/teams-app/errors';
import { readConfig } from './readConfig';

/**
 * The configuration as served, or the names of what is wrong with it. What does not answer, or answers that it cannot now, rejects
 * with `tabs.noConfiguration` and is asked again at the next call; a server that has nothing, or something else, in its place is a
 * deployment that was not set up. What was read is kept.
 */
export const createConfigPort = (ask: () => Promise<Response>): (() => Promise<ReturnType<typeof readConfig>>) => {
  let read: ReturnType<typeof readConfig> | undefined;
  return async () => {
    if (read) return read;
    const response = await ask().catch((cause: unknown): never => {
      throw new AppError('tabs.noConfiguration', { cause });
    });
    if (response.status >= 500 || response.status === 408 || response.status === 429)
      throw new AppError('tabs.noConfiguration');
    if (!response.ok) return (read = readConfig(undefined));
    const body = await response.text().catch((cause: unknown): never => {
      throw new AppError('tabs.noConfiguration', { cause });
    });
    return (read = readConfig(asJson(body)));
  };
};

const asJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
