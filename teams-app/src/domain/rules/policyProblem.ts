import type { PolicyProblem } from '../policy';
import { shortMark } from '../shortMark';
import type { Rule, RuleScene } from './rule';
import { quotable, tellTeam } from './tellTeam';

const id = 'policyProblem';

/** Tells the programme team of a setting that cannot be used: which, what is wrong, and what is used instead. Once; corrected in vain, once more. */
export const policyProblem: Rule = {
  id,
  isNews: true,
  explain: () => 'The programme team is told once of a setting that cannot be used, and what is used instead.',
  *plan(scene) {
    for (const problem of problemsOf(scene))
      yield* tellTeam(scene, { rule: id, moment: `setting-${problemMark(problem)}`, words: wordsOf(problem) });
  },
};

/** Names a problem in the key of its notice. */
const problemMark = ({ key, message, used = '' }: PolicyProblem): string => shortMark([key, message, used]);

/** What the list states wrongly, and what only the People list shows: nobody has the address of whoever holds what reaches the top. */
const problemsOf = ({ policy, snapshot }: RuleScene): readonly PolicyProblem[] => {
  const { problems = [], topHolder } = policy;
  if (topHolder === undefined) return problems;
  const isKnown = [...snapshot.people.values()].some(({ email, left }) => !left && email?.toLowerCase() === topHolder);
  const message = 'names nobody in the People list who has not left';
  const used = 'the first member of the leadership group';
  return isKnown ? problems : [...problems, { key: 'escalation.topHolder', message, used }];
};

const wordsOf = ({ key, message, used }: PolicyProblem): string => {
  const instead = used === undefined ? 'Nothing follows from it.' : `Used instead: ${used}.`;
  return `the setting ${quotable(key) ?? 'with many digits'} in the Policies list ${message}. ${instead}`;
};
