import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { AppError } from '../../errors';
import { layer } from './layer';
import { neverConnected } from './neverConnected';
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
      if (response ? mayBeDone(response.status, exchange.repeatable) : !neverConnected(failure))
        exchange.unclear = true;
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

/** 503 is refused before anything is done. Of what may be repeated it is doubted all the same: nothing is lost by looking. */
const mayBeDone = (status: number, repeatable: boolean): boolean => status >= 500 && (status !== 503 || repeatable);

/** Apart, because the compiler does not see that the layers below set it. */
const answerIn = ({ response }: Context): Response | undefined => response;
