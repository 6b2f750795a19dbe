import { ratings, type Snapshot } from '../../lists';
import { fileWords } from '../../words';
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
      fileWords.level.ask,
      fileWords.level.why,
      list.levels.map((level) => ({ value: String(level), label: fileWords.levelNumber(level) })),
    );
  }
  if (list.ambiguousDates > 0 && list.dates === undefined) {
    ask('dates', fileWords.dates.ask, fileWords.dates.why(list.ambiguousDates), [
      { value: 'day first', label: fileWords.dates.dayFirst },
      { value: 'month first', label: fileWords.dates.monthFirst },
    ]);
  }
  if (fresh.size > 0) {
    const domains = [...snapshot.domains.values()].map(({ code, title }) => ({ value: code, label: title }));
    ask('domain', fileWords.domain.ask, fileWords.domain.why([...fresh]), domains);
    ask('sro', fileWords.sro.ask, fileWords.sro.why, people);
    ask(
      'rating',
      fileWords.rating.ask,
      fileWords.rating.why,
      ratings.map((rating) => ({ value: rating, label: rating })),
    );
  }
  const unowned = list.tasks.filter(({ owner }) => owner === '').length;
  if (unowned > 0) {
    ask('owner', fileWords.owner.ask, fileWords.owner.why(unowned), people);
  }
  const undated = list.tasks.filter(isUndated).length;
  if (undated > 0) {
    ask('undated', fileWords.undated.ask, fileWords.undated.why(undated), [
      { value: 'leave out', label: fileWords.undated.leaveOut },
    ]);
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
