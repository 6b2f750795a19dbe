import { agendaMissing } from '../../rules/agendaMissing';
import { missingGovernance } from '../../rules/missingGovernance';
import { projectOverdue } from '../../rules/projectOverdue';
import { silence } from '../../rules/silence';
import { updateRequest } from '../../rules/updateRequest';
import { dueFromMe, type DueItem } from './dueFromMe';
import { escalationsAsked, type EscalationAsk } from './escalationsAsked';
import { gapsAsked, type GapAsk } from './gapsAsked';
import { readMyRules, type MyView } from './myScene';
import { updatesAsked, type UpdateAsk } from './updatesAsked';

/** Rules whose word decides whether something is a person's to do; the others tell of what is read as it stands. */
const asking = [missingGovernance, projectOverdue, agendaMissing, silence, updateRequest];

interface OpenMatters {
  readonly asked: readonly (EscalationAsk | UpdateAsk | GapAsk)[];
  /** Asked for by now, or only ahead. */
  readonly due: readonly DueItem[];
}

/** What is asked of and due from a person, the same as in `myWork`; as cheap as drawing a card for each of thousands of people needs it. */
export const openMatters = (view: MyView): OpenMatters => {
  const { rules, isResting } = readMyRules(view);
  const told = asking.flatMap((rule) => [...rule.plan(rules)]).filter(({ recipient }) => recipient === view.me.id);
  const scene = { ...view, rules, told, isResting };
  return { asked: [...escalationsAsked(scene), ...updatesAsked(scene), ...gapsAsked(scene)], due: dueFromMe(scene) };
};
