/** What a new round of an escalation leaves behind; its history keeps it. */
export const unanswered = {
  ask: null,
  askedBy: null,
  added: null,
  answer: null,
  answeredBy: null,
  answeredAt: null,
  actionBy: null,
  climbed: null,
  lapsed: null,
  heldBefore: null,
  tookOverFrom: null,
  outcome: null,
  closedOn: null,
};
