import type { Answers } from '@ipmo-hub/teams-app/imports';

const fixed: Readonly<Record<string, readonly string[]>> = {
  dates: ['day first', 'month first'],
  undated: ['leave out'],
};

/** `WHAT=VALUE` options as answers about a file; undefined when one of them is none. */
export const readAnswers = (options: readonly string[]): Answers | undefined => {
  const answers: Record<string, string | number> = {};
  for (const option of options) {
    const [, what = '', value = ''] = /^(domain|sro|rating|owner|dates|undated|level)=(.+)$/.exec(option) ?? [];
    if (what === '' || fixed[what]?.includes(value) === false) return undefined;
    if (what === 'level' && !/^[1-9]$/.test(value)) return undefined;
    answers[what] = what === 'level' ? Number(value) : value;
  }
  return answers;
};
