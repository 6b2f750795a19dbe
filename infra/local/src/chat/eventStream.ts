import type { ChatEvents } from './chatEvents';

/** Server-sent events: the id of each conversation that changed, of those that `visible` lets through. */
export function eventStream(
  events: ChatEvents,
  visible: (conversation: string) => boolean,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(': open\n\n'));
      const mute = events.listen((conversation) => {
        if (visible(conversation)) controller.enqueue(encoder.encode(`data: ${JSON.stringify({ conversation })}\n\n`));
      });
      const leave = () => {
        stop();
        controller.close();
      };
      // The listener goes with the stream, whichever end closes first: closing twice would throw.
      stop = () => {
        mute();
        signal.removeEventListener('abort', leave);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
    },
    cancel: () => {
      stop();
    },
  });
  return new Response(stream, { headers: { ...headers, 'Content-Type': 'text/event-stream' } });
}
