/** Questions back, where several things may be meant. */
export const choiceWords = {
  which: (typed: string) => `“${typed.slice(0, 80)}” may be one of these. Which do you mean?`,
  whether: (typed: string) => `“${typed.slice(0, 80)}” may be this one. Is it what you mean?`,
  item: (code: string, title: string) => `${code} ${title}`,
  notFound: (typed: string, what: string) =>
    `No ${what} is called “${typed.slice(0, 80)}”. Try its reference, such as VAL-03, or a word of its title.`,
};
