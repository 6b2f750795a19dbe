/** Answers to words that ask nothing. */
export const smallTalkWords = {
  hello: (name: string) => `Hello ${name}. Type “my work” to see what waits for you, or “help” for all you can ask.`,
  welcome: 'You are welcome.',
  fine: 'All right. What you answer on a card is written down; nothing that is only typed changes the plan.',
  bye: 'Goodbye. What is due reaches you by itself.',
};
