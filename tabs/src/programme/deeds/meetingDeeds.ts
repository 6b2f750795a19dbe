import type { UpdateOptions } from '@ipmo-hub/teams-app/graph';
import type { Meeting } from '@ipmo-hub/teams-app/lists';
import {
  acknowledgeReportBack,
  addItem,
  addSeat,
  askApproval,
  assembleAgenda,
  castVote,
  changeGroup,
  changeInterest,
  changeItem,
  changeMeeting,
  closeMeeting,
  confirmMinutes,
  createGroup,
  declareInterest,
  endGroup,
  fileMinutes,
  giveMinutes,
  moveItemTo,
  moveToNextMeeting,
  planMeeting,
  planSeries,
  recordAction,
  recordDecision,
  recordNote,
  removeItem,
  replyToMeeting,
  setSeat,
  startMeeting,
  submitPaper,
  takeItem,
  tickPresent,
  type Context,
} from '@ipmo-hub/teams-app/usecases';
import { defineDeed, type DeedOutcome } from './defineDeed';

type InputOf<F extends (context: Context, input: never) => unknown> = Parameters<F>[1];

/** A use case that asks how its meeting stands: read first, so that a tab that has not seen it closed writes nothing after that. */
const seen =
  <I extends object>(run: (context: Context, input: I, options: UpdateOptions) => Promise<DeedOutcome>) =>
  async (context: Context, input: I, options: UpdateOptions): Promise<DeedOutcome> => {
    await context.replica.refresh(['meetings']);
    return run(context, input, options);
  };

/** What a page may set off for a group and its meetings. Those of a series or an agenda write several items: a repeated call finds what is there. */
export const meetingDeeds = {
  planMeeting: defineDeed<InputOf<typeof planMeeting>>({ run: planMeeting, reads: ['meetings'] }),
  planSeries: defineDeed<InputOf<typeof planSeries>>({
    run: async (context, input) => settled(await planSeries(context, input)),
    reads: ['meetings'],
  }),
  changeMeeting: defineDeed<InputOf<typeof changeMeeting>>({ run: changeMeeting, reads: ['meetings'] }),
  assembleAgenda: defineDeed<{ readonly meeting: Meeting }>({
    run: async (context, { meeting }) => settled(await assembleAgenda(context, meeting)),
    reads: ['meetings', 'agendaItems', 'papers'],
  }),
  addItem: defineDeed<InputOf<typeof addItem>>({ run: seen(addItem), reads: ['agendaItems'] }),
  changeItem: defineDeed<InputOf<typeof changeItem>>({ run: seen(changeItem), reads: ['agendaItems'] }),
  moveItemTo: defineDeed<InputOf<typeof moveItemTo>>({ run: seen(moveItemTo), reads: ['agendaItems'] }),
  moveToNextMeeting: defineDeed<InputOf<typeof moveToNextMeeting>>({
    run: moveToNextMeeting,
    reads: ['agendaItems', 'meetings'],
  }),
  removeItem: defineDeed<InputOf<typeof removeItem>>({
    run: seen(async (context, input) => settled(await removeItem(context, input))),
    reads: ['agendaItems'],
  }),
  submitPaper: defineDeed<InputOf<typeof submitPaper>>({ run: seen(submitPaper), reads: ['papers'] }),
  replyToMeeting: defineDeed<InputOf<typeof replyToMeeting>>({ run: seen(replyToMeeting), reads: ['attendances'] }),
  startMeeting: defineDeed<InputOf<typeof startMeeting>>({
    run: seen(startMeeting),
    reads: ['meetings', 'agendaItems'],
  }),
  takeItem: defineDeed<InputOf<typeof takeItem>>({ run: seen(takeItem), reads: ['meetings', 'agendaItems'] }),
  giveMinutes: defineDeed<InputOf<typeof giveMinutes>>({ run: seen(giveMinutes), reads: ['agendaItems'] }),
  tickPresent: defineDeed<InputOf<typeof tickPresent>>({ run: seen(tickPresent), reads: ['attendances'] }),
  recordDecision: defineDeed<InputOf<typeof recordDecision>>({
    run: seen(recordDecision),
    reads: ['decisions', 'agendaItems', 'escalations'],
  }),
  recordAction: defineDeed<InputOf<typeof recordAction>>({ run: seen(recordAction), reads: ['actions'] }),
  recordNote: defineDeed<InputOf<typeof recordNote>>({ run: seen(recordNote), reads: ['minuteNotes'] }),
  closeMeeting: defineDeed<InputOf<typeof closeMeeting>>({
    run: seen(closeMeeting),
    reads: ['meetings', 'agendaItems'],
  }),
  fileMinutes: defineDeed<InputOf<typeof fileMinutes>>({ run: fileMinutes, reads: ['meetings'] }),
  confirmMinutes: defineDeed<InputOf<typeof confirmMinutes>>({ run: confirmMinutes, reads: ['meetings'] }),
  addSeat: defineDeed<InputOf<typeof addSeat>>({ run: addSeat, reads: ['members'] }),
  setSeat: defineDeed<InputOf<typeof setSeat>>({ run: setSeat, reads: ['members'] }),
  declareInterest: defineDeed<InputOf<typeof declareInterest>>({ run: declareInterest, reads: ['interests'] }),
  changeInterest: defineDeed<InputOf<typeof changeInterest>>({ run: changeInterest, reads: ['interests'] }),
  createGroup: defineDeed<InputOf<typeof createGroup>>({ run: createGroup, reads: ['groups'] }),
  endGroup: defineDeed<InputOf<typeof endGroup>>({ run: endGroup, reads: ['groups', 'meetings'] }),
  changeGroup: defineDeed<InputOf<typeof changeGroup>>({ run: changeGroup, reads: ['groups'] }),
  askApproval: defineDeed<InputOf<typeof askApproval>>({ run: askApproval, reads: ['decisions'] }),
  castVote: defineDeed<InputOf<typeof castVote>>({ run: castVote, reads: ['votes', 'decisions'] }),
  acknowledgeReportBack: defineDeed<InputOf<typeof acknowledgeReportBack>>({
    run: acknowledgeReportBack,
    reads: ['reportBacks'],
  }),
};

type Written = { readonly kind: 'assembled' | 'planned' | 'removed' };

/** Several items written are as good as one. */
const settled = <O extends DeedOutcome | Written>(outcome: O): DeedOutcome => {
  switch (outcome.kind) {
    case 'assembled':
    case 'planned':
    case 'removed':
      return { kind: 'updated' };
    default:
      return outcome as Exclude<O, Written>;
  }
};
