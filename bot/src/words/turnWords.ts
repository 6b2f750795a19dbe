/** Short answers of the bot. */
export const turnWords = {
  /** The notification of a card that opened from a line of another. */
  opened: 'What you opened',
  /** After a press, where the card itself is no longer there. */
  done: 'Done.',
  /** The notification of the card that greets. */
  welcome: 'Welcome',
  /** After a choice whose answer is a message of its own. */
  below: 'The answer is below.',
};
