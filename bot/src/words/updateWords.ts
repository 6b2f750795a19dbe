/** What the command `update` says. */
export const updateWords = {
  which: 'Which project do you want to report on?',
  none: 'You lead no project and are SRO of none, so there is nothing for you to report on. Name a project to report on it, such as update VAL-03.',
  notYours: (code: string, who: string) => `Only ${who} can report on ${code}. Ask them, or ask the programme team to.`,
  who: 'its lead, its SRO, their deputies, the domain lead and the programme team',
  why: 'You get this because you asked to report on it.',
};
