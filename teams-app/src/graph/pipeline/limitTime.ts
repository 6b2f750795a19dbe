import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer } from './layer';

/** Ends an attempt that takes longer than `ms`, body included. */
export const limitTime = (ms: number): Middleware =>
  layer((context, _exchange, next) => {
    const controller = new AbortController();
    context.options = { ...context.options, signal: controller.signal };
    const going = next();
    // Ended here as well as aborted: not every fetch minds its signal.
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const error = new Error(`No answer within ${String(ms)} ms.`);
        controller.abort(error);
        reject(error);
      }, ms);
      const end =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          settle(value);
        };
      going.then(end(resolve), end(reject));
    });
  });
