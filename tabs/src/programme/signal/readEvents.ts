export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

interface Hears {
  readonly onEvent: (event: ServerEvent) => void;
  /** Anything at all came, if only a heartbeat. */
  readonly onSign: () => void;
}

/** No event of ours is longer by far. */
const mostCharacters = 64 * 1024;

/**
 * Reads server-sent events from a streamed answer: EventSource cannot send a bearer. Resolves when the stream ends.
 * @throws when it breaks, or when an event will not end
 */
export const readEvents = async (body: ReadableStream<Uint8Array>, { onEvent, onSign }: Hears): Promise<void> => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let event = 'message';
  let data: string[] = [];

  const take = (line: string): void => {
    if (line === '') {
      if (data.length > 0) onEvent({ event, data: data.join('\n') });
      event = 'message';
      data = [];
      return;
    }
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  };

  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onSign();
    const lines = (rest + decoder.decode(value, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
    if (rest.length + data.join('').length > mostCharacters) {
      await reader.cancel();
      throw new Error('An event that does not end.');
    }
  }
};
