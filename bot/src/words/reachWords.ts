/** What is said where a person's own chat cannot be: in a channel that others read, and by e-mail; and to the team about those whom nothing reaches. */
export const reachWords = {
  /** After the person's name. In the domain's channel, so no more than the domain's plan shows to everybody who reads it. */
  inChannel: (about: string, link: string): string =>
    `IPMO Hub has something for you about ${about}. It could not open a chat with you, so it says so here. See it in the plan: ${link} To be told in a chat of your own, add IPMO Hub in Teams under Apps.`,
  somethingElse: 'what waits for you in the work plan',
  mailSubject: (about: string): string => `IPMO Hub: ${about}`,
  mailText: (name: string, about: string, why: string, link: string): string =>
    [
      `Dear ${name},`,
      `IPMO Hub has something for you: ${about}.`,
      why,
      `See it in the plan: ${link}`,
      'This came by e-mail because IPMO Hub could not open a chat with you in Teams. To be told there, add the app IPMO Hub in Teams.',
    ].join('\n\n'),
  saidInChannel: 'Said in the domain’s channel, without the card: there is no chat with them.',
  saidByMail: 'Said by e-mail: there is no chat with them.',
  unreachable: (people: readonly string[], more: number, link: string): string =>
    [
      `IPMO Hub could not tell ${people.length + more === 1 ? 'somebody' : `${String(people.length + more)} people`} what it had for them:`,
      ...people.map((line) => `– ${line}`),
      ...(more > 0 ? [`– and ${String(more)} more, in the Notices list.`] : []),
      `What to do: tell them yourself what waits for them, and help them to add IPMO Hub in Teams. It says by itself what is still due once they have. The plan: ${link}`,
    ].join('\n'),
  /** Channels, by name. */
  shut: (channels: readonly string[]): string =>
    `IPMO Hub may no longer write in ${channels.length === 1 ? 'this channel' : 'these channels'}: ${channels.join(', ')}. What it cannot say in a chat it says by e-mail where that is set up. What to do: add IPMO Hub to the team in Teams again if it should speak there.`,
  because: {
    blocked: 'has removed or blocked the bot, or was never given the app',
    'conversation-gone': 'has a chat that Teams no longer knows',
    'no-account': 'has no Entra object id in the People list',
    unknown: 'may have been told, or not: Teams did not answer',
  } as Readonly<Record<string, string>>,
  otherwise: 'could not be written to; the Notices list says why',
};
