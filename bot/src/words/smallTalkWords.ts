/** Answers to words that ask nothing. */
export const smallTalkWords = {
  hello: (name: string) => `Hello ${name}. Type “my work” to see what waits for you, or “help” for all you can ask.`,
  welcome: 'You are welcome.',
  fine: 'All right. What you answer on a card is written down; nothing that is only typed changes the plan without being asked back.',
  why: 'I write when something of yours is due or late, when an update or an answer is asked of you, and when something you raised was answered: once a working day in your digest, at once only if it cannot wait, never at weekends or on bank holidays. Each message ends with why you get it. Type “snooze” to let something rest until a day; choose the time of your digest, or say that you are away and who stands in, under “My work” in the tab.',
  stop: 'I cannot stop while things in the plan have your name, but you decide when you hear of them. Type “snooze” to let something rest until a day; choose the time of your digest, or say that you are away and who stands in, under “My work” in the tab. What is not yours: give it to its owner in the plan, and I write to them.',
  bye: 'Goodbye. What is due reaches you by itself.',
};
