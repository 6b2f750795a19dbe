import { milestoneReminder } from './milestoneReminder';
import { overdueEscalation } from './overdueEscalation';
import type { Rule } from './rule';

/** Every rule of the programme. A new one is a file and a line here. */
export const rules: readonly Rule[] = [milestoneReminder, overdueEscalation];

export type { Rule, RuleScene } from './rule';
