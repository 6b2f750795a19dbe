/** What the form of a report says beside the words of the bot's card. */
export const report = {
  form: (title: string): string => `Update on ${title}`,
  rating: 'Status this period',
  needHelp: 'I need help with this',
  whatHelp: 'What help you need, from whom, by when',
  helpMissing: 'Say what help you need.',
  sameAgain: 'Same as last time',
  draftKept: 'Draft kept',
  cancel: 'Cancel',
  sent: 'Your update is sent.',
  sentAndRaised: 'Your update is sent, and the barrier is raised.',
};
