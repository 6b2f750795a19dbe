import { barrierRule } from './escalationNotice';
import type { Rule } from './rule';
import { tellHolders } from './tellHolders';

/** Tells the holder of a barrier that somebody raised by hand, with what they ask. Raising it is a use case of its own. */
export const barrier: Rule = {
  id: barrierRule,
  explain: ({ answerWithinWorkingDays }) =>
    `Whoever raises a barrier says what they ask; the SRO is told at once. What nobody answers within ${String(answerWithinWorkingDays)} working days goes up by itself: to the domain lead, then to the leadership group’s next agenda.`,
  plan: (scene) => tellHolders(scene, barrierRule),
};
