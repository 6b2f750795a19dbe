import type { MeetingSnapshot } from '../meetings/records';
import type { RuleScene } from './rule';

const none = new Map<string, never>();

/** The groups and meetings of a scene; nothing where it was made of the plan alone. */
export const meetingParts = ({ snapshot }: Pick<RuleScene, 'snapshot'>): MeetingSnapshot => ({
  ...snapshot,
  organisations: snapshot.organisations ?? none,
  groups: snapshot.groups ?? none,
  members: snapshot.members ?? none,
  interests: snapshot.interests ?? none,
  agendaItems: snapshot.agendaItems ?? none,
  decisions: snapshot.decisions ?? none,
  attendances: snapshot.attendances ?? none,
  minuteNotes: snapshot.minuteNotes ?? none,
  votes: snapshot.votes ?? none,
  reportBacks: snapshot.reportBacks ?? none,
  rollouts: snapshot.rollouts ?? none,
});
