import { actionDue } from './actionDue';
import { agenda } from './agenda';
import { agendaMissing } from './agendaMissing';
import { approval } from './approval';
import { barrier } from './barrier';
import { escalationClock } from './escalationClock';
import { escalationOutcome } from './escalationOutcome';
import { membership } from './membership';
import { milestoneCheck } from './milestoneCheck';
import { milestoneReminder } from './milestoneReminder';
import { minutesOverdue } from './minutesOverdue';
import { missingGovernance } from './missingGovernance';
import { overdueEscalation } from './overdueEscalation';
import { paperDue } from './paperDue';
import { personLeft } from './personLeft';
import { policyProblem } from './policyProblem';
import { projectOverdue } from './projectOverdue';
import { redTwice } from './redTwice';
import { reportBackDue } from './reportBackDue';
import { silence } from './silence';
import { silenceEscalation } from './silenceEscalation';
import { slippedThrice } from './slippedThrice';
import { unfitRow } from './unfitRow';
import { updateRequest } from './updateRequest';
import type { Rule } from './rule';

/** Every rule of the programme. A new one is a file and a line here. */
export const rules: readonly Rule[] = [
  milestoneReminder,
  milestoneCheck,
  overdueEscalation,
  slippedThrice,
  redTwice,
  silenceEscalation,
  barrier,
  escalationClock,
  escalationOutcome,
  agenda,
  agendaMissing,
  approval,
  actionDue,
  membership,
  minutesOverdue,
  missingGovernance,
  paperDue,
  personLeft,
  policyProblem,
  unfitRow,
  projectOverdue,
  reportBackDue,
  silence,
  updateRequest,
];

/** Ids of the rules whose occurrences are told once, whoever hears them. */
export const newsRules: ReadonlySet<string> = new Set(rules.filter(({ isNews }) => isNews).map(({ id }) => id));

export type { Rule, RuleScene, RuleSnapshot } from './rule';
