import { mayCloseEscalation } from '../../authority/mayCloseEscalation';
import { readSteps } from '../../ladder/history';
import type { Day, EscalationRecord } from '../../plan';
import { escalationOfNotice } from '../../rules/escalationKey';
import { holdersTold, liveEscalations } from '../../rules/tellHolders';
import { escalationFacts, type EscalationFactsView } from '../escalationFacts';
import { answerDay } from '../matterNames';
import type { MyScene } from './myScene';

/** An escalation that waits for the person's answer. */
export interface EscalationAsk {
  readonly kind: 'escalation';
  /** Id in the Escalations list. */
  readonly id: string;
  /** By when it is answered. */
  readonly due: Day;
  readonly project: string;
  readonly milestone: string | undefined;
  readonly facts: EscalationFactsView;
  /** What is asked, and by whom; undefined when a rule alone escalated it. */
  readonly ask: { readonly by: string | undefined; readonly text: string } | undefined;
  /** Why it came to the person, in the words of the card that told them. */
  readonly why: string;
  readonly mayClose: boolean;
  readonly history: ReturnType<typeof readSteps>;
}

/** Live escalations that somebody still has to answer, and who is told of them is this person; what was promised is due, not asked. */
export const escalationsAsked = (scene: MyScene): readonly EscalationAsk[] => {
  const { me, rules } = scene;
  return [...liveEscalations(rules)]
    .filter(
      (one) => one.state !== 'Action agreed' && holdersTold(rules, one, '').some(({ person }) => person.id === me.id),
    )
    .map((one) => askOf(scene, one));
};

const askOf = (scene: MyScene, escalation: EscalationRecord): EscalationAsk => {
  const { snapshot, today, me } = scene;
  const { id, project, milestone, ask, askedBy, answeredBy, raisedBy } = escalation;
  const asker = [askedBy, answeredBy, raisedBy].find((one) => one !== undefined && snapshot.people.has(one));
  return {
    kind: 'escalation',
    id,
    due: answerDay(scene, escalation),
    project,
    milestone,
    facts: escalationFacts(scene, escalation),
    ask: ask === undefined ? undefined : { by: snapshot.people.get(asker ?? '')?.title, text: ask },
    why: whyOf(scene, escalation),
    mayClose: mayCloseEscalation(me, escalation, snapshot, today),
    history: readSteps(escalation.history),
  };
};

/** As it is said today, else as it was said last, else why it was raised. */
const whyOf = ({ snapshot, told, me }: MyScene, { id, reason }: EscalationRecord): string => {
  const isAbout = ({ card, key }: { readonly card: string; readonly key: string }): boolean =>
    card === 'escalation' && escalationOfNotice(snapshot.escalations, key)?.id === id;
  const now = told.find(isAbout);
  if (now) return now.why;
  const said = [...snapshot.notices.values()].filter((notice) => notice.recipient === me.id && isAbout(notice));
  const last = said.reduce<(typeof said)[number] | undefined>(
    (late, one) => (late === undefined || one.plannedAt > late.plannedAt ? one : late),
    undefined,
  );
  return last?.why ?? reason;
};
