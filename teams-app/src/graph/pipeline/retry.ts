import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { AppError } from '../../errors';
import { layer } from './layer';
import { maySendAgain, retryWait } from './retryWait';

export interface RetryPorts {
  readonly now: () => Date;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Sends again what may be sent again, within limits on attempts and on time. */
export const retry = (ports: RetryPorts): Middleware =>
  layer(async (context, exchange, next) => {
    for (let made = 1, waited = 0; ; made += 1) {
      delete context.response;
      let failure: unknown;
      try {
        await next();
      } catch (error) {
        if (error instanceof AppError || !exchange.repeatable) throw error;
        failure = error;
      }
      const response = answerIn(context);
      if (!response || response.status >= 500) exchange.unclear = true;
      if (response && !maySendAgain(response.status, exchange.repeatable)) return;
      const wait = retryWait({ made, waited }, response?.headers, exchange.urgency, ports);
      if (wait === undefined) {
        if (response) return;
        throw failure;
      }
      waited += wait;
      await ports.sleep(wait);
    }
  });

/** Apart, because the compiler does not see that the layers below set it. */
const answerIn = ({ response }: Context): Response | undefined => response;
