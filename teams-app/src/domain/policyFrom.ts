import { closuresFrom, closuresKey } from './closuresFrom';
import { defaultPolicy, type Policy, type PolicyProblem } from './policy';

export interface ReadPolicy extends Policy {
  readonly problems: readonly PolicyProblem[];
}

type Draft = { -readonly [K in keyof Policy]: Policy[K] };

interface Setting {
  readonly expects: string;
  /** Puts the value into the draft; false when it cannot be used. */
  readonly read: (value: string, draft: Draft) => boolean;
  /** The value that is in force, as a person writes it. */
  readonly show: (policy: Policy) => string;
}

/** The settings of one kind of value. */
type Named<Value> = { [K in keyof Policy]-?: Policy[K] extends Value ? K : never }[keyof Policy];

const wholeNumber = (name: Named<number>, least: number, greatest: number): Setting => ({
  expects: `must be a whole number from ${String(least)} to ${String(greatest)}`,
  read(value, draft) {
    if (!/^\d{1,3}$/.test(value) || Number(value) < least || Number(value) > greatest) return false;
    draft[name] = Number(value);
    return true;
  },
  show: (policy) => String(policy[name]),
});

const clockTime = (name: 'sendFrom' | 'sendUntil' | 'digestAt'): Setting => ({
  expects: 'must be a time such as 08:00',
  read(value, draft) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return false;
    draft[name] = value;
    return true;
  },
  show: (policy) => policy[name],
});

const dayCounts = (
  name: Named<readonly number[]>,
  { least, example, order }: { readonly least: number; readonly example: string; readonly order: 1 | -1 },
): Setting => ({
  expects: `must be up to ten numbers from ${String(least)} to 60, such as ${example}`,
  read(value, draft) {
    const parts = value.split(/[\s,;]+/).filter(Boolean);
    const isCount = (part: string): boolean => /^\d{1,2}$/.test(part) && Number(part) >= least && Number(part) <= 60;
    if (parts.length === 0 || parts.length > 10 || !parts.every(isCount)) return false;
    draft[name] = [...new Set(parts.map(Number))].sort((a, b) => order * (a - b));
    return true;
  },
  show: (policy) => policy[name].join(', '),
});

/** Days before something is due, largest first. */
const daysBefore = (name: Named<readonly number[]>): Setting =>
  dayCounts(name, { least: 0, example: '7, 1, 0', order: -1 });

/** Days after it was due, smallest first. */
const daysAfter = (name: Named<readonly number[]>): Setting => dayCounts(name, { least: 1, example: '1, 5', order: 1 });

/** Every setting that the Policies list may hold, by key. */
export const policySettings: Readonly<Record<string, Setting>> = {
  'reminder.workingDaysBefore': daysBefore('remindWorkingDaysBefore'),
  'reminder.workingDaysAfter': daysAfter('remindWorkingDaysAfter'),
  'escalation.overdueWorkingDays': wholeNumber('escalateWorkingDaysOverdue', 1, 260),
  'escalation.answerWithinWorkingDays': wholeNumber('answerWithinWorkingDays', 1, 60),
  'escalation.promiseWithinWorkingDays': wholeNumber('promiseWithinWorkingDays', 1, 260),
  'escalation.returnedRestWorkingDays': wholeNumber('returnedRestWorkingDays', 1, 260),
  'escalation.timesMoved': wholeNumber('escalateTimesMoved', 2, 20),
  'escalation.silentWorkingDays': wholeNumber('escalateSilentWorkingDays', 6, 260),
  'escalation.topHolder': {
    expects: 'must be an e-mail address from the People list',
    read(value, draft) {
      if (!/^[^\s@]{1,120}@[^\s@]{1,120}$/.test(value)) return false;
      draft.topHolder = value.toLowerCase();
      return true;
    },
    show: ({ topHolder }) => topHolder ?? 'the first member of the leadership group',
  },
  'update.askWorkingDaysBefore': wholeNumber('askUpdateWorkingDaysBefore', 0, 20),
  'check.withinWorkingDays': wholeNumber('checkWithinWorkingDays', 1, 260),
  'update.silentWorkingDays': wholeNumber('silentWorkingDays', 5, 260),
  'governance.workingDaysBeforeStart': wholeNumber('governanceWorkingDaysBefore', 0, 60),
  'governance.repeatWeeks': wholeNumber('governanceRepeatWeeks', 1, 52),
  'priorities.cap': wholeNumber('priorityCap', 1, 99),
  'papers.clearWorkingDays': wholeNumber('papersClearWorkingDays', 0, 20),
  'answers.remindWorkingDaysBefore': daysBefore('remindAnswerWorkingDaysBefore'),
  'papers.remindWorkingDaysBefore': daysBefore('remindPaperWorkingDaysBefore'),
  'actions.remindWorkingDaysBefore': daysBefore('remindActionWorkingDaysBefore'),
  'risks.bands': {
    expects: 'must be the least scores of moderate, high and extreme, rising from 2 to 25, such as 4, 8, 15',
    read(value, draft) {
      const parts = value.split(/[\s,;]+/).filter(Boolean);
      const [moderate = 0, high = 0, extreme = 0] = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0));
      if (parts.length !== 3 || moderate < 2 || high <= moderate || extreme <= high || extreme > 25) return false;
      draft.riskBands = { moderate, high, extreme };
      return true;
    },
    show: ({ riskBands: { moderate, high, extreme } }) => [moderate, high, extreme].join(', '),
  },
  'send.from': clockTime('sendFrom'),
  'send.until': clockTime('sendUntil'),
  'digest.at': clockTime('digestAt'),
  [closuresKey]: {
    expects: 'must be days with a name each, such as 2026-12-24 Christmas closure; 2026-12-31 Stocktaking',
    read(value, draft) {
      const closures = closuresFrom(value);
      if (!closures) return false;
      draft.closures = closures;
      return true;
    },
    show: ({ closures }) => (closures.length === 0 ? 'no closures' : closures.map(({ day }) => day).join(', ')),
  },
};

/**
 * The policy that the Policies list states. A value that cannot be used leaves the default standing and is named in `problems`,
 * so a slip of the hand in SharePoint never stops the reminders.
 */
export const policyFrom = (settings: Iterable<{ readonly key: string; readonly value: string }>): ReadPolicy => {
  const draft: Draft = { ...defaultPolicy };
  const problems: PolicyProblem[] = [];
  for (const { key, value } of settings) {
    const setting = Object.hasOwn(policySettings, key) ? policySettings[key] : undefined;
    if (!setting)
      problems.push({ key, message: `is not a setting; known are ${Object.keys(policySettings).join(', ')}` });
    else if (typeof value !== 'string' || !setting.read(value.trim(), draft))
      problems.push({ key, message: setting.expects });
  }
  if (draft.sendFrom >= draft.sendUntil) {
    problems.push({ key: 'send.until', message: `must be later than send.from (${draft.sendFrom})` });
    draft.sendFrom = defaultPolicy.sendFrom;
    draft.sendUntil = defaultPolicy.sendUntil;
  }
  if (draft.digestAt >= draft.sendUntil) {
    problems.push({ key: 'digest.at', message: `must be earlier than send.until (${draft.sendUntil})` });
    draft.digestAt = draft.sendFrom;
  }
  if (draft.escalateSilentWorkingDays <= draft.silentWorkingDays) {
    const asked = String(draft.silentWorkingDays);
    problems.push({
      key: 'escalation.silentWorkingDays',
      message: `must be more than update.silentWorkingDays (${asked})`,
    });
    draft.escalateSilentWorkingDays = draft.silentWorkingDays + 10;
  }
  const named = problems.map((problem): PolicyProblem => {
    const used = Object.hasOwn(policySettings, problem.key) ? policySettings[problem.key]?.show(draft) : undefined;
    return used === undefined ? problem : { ...problem, used };
  });
  return { ...draft, problems: named };
};
