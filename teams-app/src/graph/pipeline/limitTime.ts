import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer } from './layer';

/** Ends an attempt that takes longer than `ms`, body included. */
export const limitTime = (ms: number): Middleware =>
  layer(async (context, _exchange, next) => {
    const controller = new AbortController();
    context.options = { ...context.options, signal: controller.signal };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const error = new Error(`No answer within ${String(ms)} ms.`);
        controller.abort(error);
        reject(error);
      }, ms);
    });
    try {
      // Raced as well as aborted: not every fetch minds its signal.
      await Promise.race([next(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  });
