/** Reads server-sent events from a streaming answer (EventSource could not send the bearer). Resolves when the stream ends. */
export const readEvents = async (
  body: ReadableStream<Uint8Array>,
  onChange: (conversation: string) => void,
): Promise<void> => {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: ')) continue;
      const { conversation } = JSON.parse(line.slice('data: '.length)) as { conversation: string };
      onChange(conversation);
    }
  }
};
