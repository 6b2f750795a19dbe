/** Answers come in another order than they were asked for: which of them shows the newest view of a message. */
export interface ViewOrder {
  /** A view is asked for: its place in the order. */
  begin(): number;
  /** The message was changed for everybody. */
  changed(message: string): void;
  /**
   * Whether the view that was asked for at `begun` may be shown to this person; it is the newest from then on.
   * What a press shows stands also when the bot changed the message before it answered: it did so because of the press.
   */
  admits(view: { message: string; person: string; begun: number; automatic: boolean }): boolean;
}

export function createViewOrder(): ViewOrder {
  let count = 0;
  const shown = new Map<string, number>();
  const changes = new Map<string, number>();
  return {
    begin: () => ++count,
    changed: (message) => void changes.set(message, ++count),
    admits({ message, person, begun, automatic }) {
      const key = `${message} ${person}`;
      if (begun < (shown.get(key) ?? 0) || (automatic && begun < (changes.get(message) ?? 0))) return false;
      shown.set(key, begun);
      return true;
    },
  };
}
