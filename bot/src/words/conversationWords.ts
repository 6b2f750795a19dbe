/** Where the bot says what, and what it makes of words it does not know. */
export const conversationWords = {
  onlyPersonal: (command: string) =>
    `“${command}” is answered in your own chat with me, not here where others read along. Open that chat and type it there.`,
  changesPersonal:
    'I ask back before I change the plan, and do that in your own chat with me, not here where others read along. Open that chat and type it there.',
  unknown: (typed: string) => `I did not understand “${typed}”.`,
  nearest: (names: readonly string[]) =>
    names.length === 0
      ? 'This is what you can ask.'
      : `Did you mean ${names.map((name) => `“${name}”`).join(' or ')}? This is what you can ask.`,
};
