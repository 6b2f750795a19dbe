import type { Escalation } from '@ipmo-hub/teams-app/lists';
import {
  answerEscalation,
  closeEscalation,
  createRisk,
  finishAction,
  moveAction,
  raiseBarrier,
  receivePaper,
  reportUpdate,
  riskHappened,
  setAway,
  setUpDomains,
  snooze,
  wake,
  type ActionEnd,
  type Away,
  type Barrier,
  type Context,
  type EscalationAnswer,
  type RiskDraft,
  type UpdateReport,
} from '@ipmo-hub/teams-app/usecases';
import { answeredAlready, closedAlready } from './answeredAlready';
import { defineDeed } from './defineDeed';
import { meetingDeeds } from './meetingDeeds';
import { raisedAlready } from './raisedAlready';

/** Every use case that a page sets off, by the name under which it is queued. A name once used keeps its meaning: queues outlast a release. */
export const deeds = {
  reportUpdate: defineDeed<UpdateReport>({ run: reportUpdate, reads: ['updates', 'projects'] }),
  answerEscalation: defineDeed<{ readonly escalation: Escalation; readonly answer: EscalationAnswer }>({
    run: answerEscalation,
    reads: ['escalations'],
    isDone: answeredAlready,
  }),
  closeEscalation: defineDeed<{ readonly escalation: Escalation; readonly outcome: string }>({
    run: closeEscalation,
    reads: ['escalations'],
    isDone: closedAlready,
  }),
  raiseBarrier: defineDeed<Barrier>({ run: raiseBarrier, reads: ['escalations'], isDone: raisedAlready }),
  snooze: defineDeed<Parameters<typeof snooze>[1]>({ run: snooze, reads: ['snoozes'] }),
  wake: defineDeed<Parameters<typeof wake>[1]>({ run: wake, reads: ['snoozes'] }),
  moveAction: defineDeed<Parameters<typeof moveAction>[1]>({ run: moveAction, reads: ['actions'] }),
  finishAction: defineDeed<ActionEnd>({ run: finishAction, reads: ['actions'] }),
  receivePaper: defineDeed<Parameters<typeof receivePaper>[1]>({ run: receivePaper, reads: ['papers'] }),
  setAway: defineDeed<Away>({ run: setAway, reads: ['people'] }),
  raiseRisk: defineDeed<RiskDraft>({ run: createRisk, reads: ['risks'] }),
  happen: defineDeed<{ readonly risk: { readonly id: string; readonly title?: string } }>({
    run: (context: Context, { risk }) => riskHappened(context, { risk }),
    reads: ['risks'],
  }),
  setUpDomains: defineDeed<Parameters<typeof setUpDomains>[1]>({
    run: async (context, input) => {
      const outcome = await setUpDomains(context, input);
      // Several items written are as good as one.
      return outcome.kind === 'refused' ? outcome : { kind: 'created' };
    },
    reads: ['domains'],
  }),
  ...meetingDeeds,
};

export type DeedName = keyof typeof deeds;
export type DeedInput<N extends DeedName> = Parameters<(typeof deeds)[N]['run']>[1];
