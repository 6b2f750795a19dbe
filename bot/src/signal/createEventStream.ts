/** The side of an HTTP answer that server-sent events are written to; Node's `ServerResponse` is one. */
export interface EventSink {
  /** False when it took the text but wants no more before `drain`. */
  write(text: string): boolean;
  end(): unknown;
  destroy(): unknown;
  once(event: 'drain' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: () => void): unknown;
}

export interface EventStream {
  /** Whether all that was written has gone out. */
  readonly ready: boolean;
  send(event: string, data: unknown): void;
  /** A line that readers pass over: it keeps the line open, and finds out that it is not. */
  beat(): void;
  /** Says no more; what was written still goes out. */
  end(): void;
  /** At once. */
  drop(): void;
}

interface Events {
  readonly onReady: () => void;
  readonly onClose: () => void;
}

/** Server-sent events over one answer. */
export const createEventStream = (sink: EventSink, { onReady, onClose }: Events): EventStream => {
  let ready = true;
  const write = (text: string): void => {
    if (sink.write(text) || !ready) return;
    ready = false;
    sink.once('drain', () => {
      ready = true;
      onReady();
    });
  };
  sink.once('close', onClose);
  // A connection that broke closes as well.
  sink.on('error', () => undefined);
  return {
    get ready() {
      return ready;
    },
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    beat: () => write(': beat\n\n'),
    end: () => void sink.end(),
    drop: () => void sink.destroy(),
  };
};
