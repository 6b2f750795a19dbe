import { ratings, type Snapshot } from '../../lists';
import type { Answers } from '../mapping/mapping';
import { plainWord } from '../tables/plainWord';
import type { TaskList } from './readTasks';

/** Something that the export of another tool does not say. */
export interface Question {
  readonly id: keyof Answers;
  readonly ask: string;
  /** Why it is asked, or what follows. */
  readonly why: string;
  /** Answers to choose from: value and words. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly answer: string | undefined;
}

/** Whether a project of that name is there already. */
export const isKnownProject = (snapshot: Pick<Snapshot, 'projects'>): ((name: string) => boolean) => {
  const names = new Set(
    [...snapshot.projects.values()].flatMap(({ title, code }) => [plainWord(title), plainWord(code)]),
  );
  return (name) => names.has(plainWord(name));
};

const plural = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** What has to be asked before the tasks can become milestones. A question without an answer stands in the way. */
export const questionsOf = (list: TaskList, answers: Answers, snapshot: Snapshot): readonly Question[] => {
  const known = isKnownProject(snapshot);
  const fresh = new Set(list.tasks.map(({ project }) => project).filter((name) => name !== '' && !known(name)));
  const people = [...snapshot.people.values()]
    .filter(({ left }) => left !== true)
    .map(({ email, title }) => ({ value: email, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const questions: Question[] = [];
  const ask = (id: keyof Answers, asked: string, why: string, choices: Question['choices']): void => {
    const answer = answers[id];
    questions.push({ id, ask: asked, why, choices, answer: answer === undefined ? undefined : String(answer) });
  };
  if (list.levels.length > 1) {
    ask(
      'level',
      'Which level of the outline holds the projects?',
      'What is below becomes their milestones.',
      list.levels.map((level) => ({ value: String(level), label: `Level ${String(level)}` })),
    );
  }
  if (list.ambiguousDates > 0 && list.dates === undefined) {
    ask(
      'dates',
      'How are the days written?',
      `${plural(list.ambiguousDates, 'day reads', 'days read')} both ways, and none of the others tells.`,
      [
        { value: 'day first', label: 'Day first: 03/04/2026 is 3 April' },
        { value: 'month first', label: 'Month first: 03/04/2026 is 4 March' },
      ],
    );
  }
  if (fresh.size > 0) {
    const named = plural(fresh.size, 'project is new', 'projects are new');
    const domains = [...snapshot.domains.values()].map(({ code, title }) => ({ value: code, label: title }));
    ask(
      'domain',
      'Which domain do the new projects belong to?',
      `${named}: ${[...fresh].slice(0, 3).join(', ')}${fresh.size > 3 ? ' …' : ''}.`,
      domains,
    );
    ask('sro', 'Who is their SRO?', 'Every project names its SRO: somebody must answer for it.', people);
    ask(
      'rating',
      'How do they stand?',
      'Their rating until somebody reports on them.',
      ratings.map((rating) => ({ value: rating, label: rating })),
    );
  }
  const unowned = list.tasks.filter(({ owner }) => owner === '').length;
  if (unowned > 0) {
    ask(
      'owner',
      'Who owns what nobody is assigned to?',
      `${plural(unowned, 'task names', 'tasks name')} nobody.`,
      people,
    );
  }
  const undated = list.tasks.filter(isUndated).length;
  if (undated > 0) {
    ask(
      'undated',
      'What becomes of tasks without a day?',
      `${plural(undated, 'open task has', 'open tasks have')} no due date; a milestone needs one.`,
      [{ value: 'leave out', label: 'Leave them out' }],
    );
  }
  return questions;
};

export const isUndated = ({
  forecast,
  baseline,
  done,
}: {
  forecast: string;
  baseline: string;
  done: string;
}): boolean => forecast === '' && baseline === '' && done === '';
