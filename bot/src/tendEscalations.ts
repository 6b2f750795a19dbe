import { moveUnanswered, putOnAgenda, settleEscalations, type Context } from '@ipmo-hub/teams-app/usecases';

/**
 * What becomes of escalations by themselves, before a sweep plans: what is settled closes, what nobody answered goes up, what reached the top
 * goes on the agenda. One that cannot be written is reported, and stops neither the others nor the sweep.
 */
export const tendEscalations = async (
  context: Context,
  onFault: (fault: unknown, about: string) => void,
): Promise<void> => {
  for (const pass of [settleEscalations, moveUnanswered, putOnAgenda]) {
    const { faults } = await pass(context);
    for (const { escalation, fault } of faults) onFault(fault, `escalation ${escalation}`);
  }
};
