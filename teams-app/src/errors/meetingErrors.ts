import { entry, type Entry } from './entry';

/** What may be met around meetings: agendas, seats, records, packs. Part of the catalogue. */
export const meetingErrors = {
  'pack.underWay': entry('{person} is freezing this pack at this moment.', 'Wait a minute, then look again.'),
  'pack.taken': entry(
    '{person} froze version {version} a moment ago.',
    'Open that version; freeze again if something is still to change.',
  ),
  'meeting.gone': entry('This meeting is no longer in the Meetings list.', 'Open the group to see its meetings.'),
  'meeting.cancelled': entry('This meeting was cancelled.', 'Open the group to see its next meeting.'),
  'meeting.noGroup': entry('This group is no longer in the Groups list.', 'Open the programme to see its groups.'),
  'group.there': entry('{group} is there already.', 'Open it to change it.'),
  'group.leads': entry('{group} is the leadership group already.', 'Change that one, or choose another kind.'),
  'group.noDomain': entry('A domain group belongs to a domain.', 'Choose which.'),
  'group.quorumUnread': entry(
    '{lines} is not understood as a rule of the quorum.',
    'Write a rule a line, such as “at least 6 members” or “at least 1 community pharmacy”.',
  ),
  'group.stays': entry('{group} cannot end: what is stuck goes up to it.', 'Change its terms or its members instead.'),
  'group.meets': entry('{group} still meets on {day}.', 'Hold or cancel its meetings first.'),
  'group.ended': entry('{group} has ended.', 'Set a new group up, or choose another.'),
  'group.ends': entry('{group} ends on {day}.', 'Choose an earlier day.'),
  'meeting.closed': entry(
    '{meeting} is closed: what was recorded stands.',
    'Bring it to the next meeting. The programme team can still correct who was there.',
  ),
  'meeting.closedBy': entry('{person} closed this meeting at {time}.', 'Nothing is lost; look at what was recorded.'),
  'meeting.notBegun': entry('{meeting} has not begun.', 'Start it first.'),
  'meeting.notToday': entry('This meeting is on {day}.', 'Start it on its day, or change its day first.'),
  'meeting.begun': entry('{meeting} has begun already.', 'Change what is still to come in the meeting itself.'),
  'meeting.pastDay': entry('A meeting cannot be planned for {day}, which has passed.', 'Choose today or a later day.'),
  'meeting.dayOff': entry('{day} is {name}.', 'Choose a working day, for example {next}.'),
  'meeting.badTimes': entry('The meeting would end at {end}, not after its start at {start}.', 'Choose a later end.'),
  'meeting.badTime': entry('“{time}” is not a time of day.', 'Write it like 14:30.'),
  'meeting.badSeries': entry(
    'A series holds 1 to {most} meetings, every 1 to {widest} weeks or months.',
    'Plan fewer, or closer together.',
  ),
  'meeting.noNext': entry('No later meeting of this group is planned.', 'Plan one, then move the item to it.'),
  'meeting.notClosed': entry('The minutes are confirmed once the meeting is closed.', 'Close the meeting first.'),
  'agenda.gone': entry('This item is not, or no longer, on the agenda.', 'Look at the agenda as it is now.'),
  'agenda.taken': entry('The meeting has taken this item up already.', 'Record on it, or take the next item.'),
  'agenda.takenUpTo': entry(
    'Items up to {number} were taken already.',
    'Choose a place after them for what is still to come.',
  ),
  'agenda.escalation': entry(
    'This item brings an escalation that waits for an answer.',
    'Move it to the next meeting, or answer the escalation.',
  ),
  'agenda.standing': entry(
    'Standing items belong to each meeting and are not moved.',
    'Take it off this agenda; the next meeting has its own.',
  ),
  'agenda.noTitle': entry('The item has no title.', 'Say in a few words what it is about.'),
  'attendance.noDeputy': entry('Nobody is named who comes instead.', 'Name a deputy who is in the programme.'),
  'seat.gone': entry('This seat is not, or no longer, one of the group.', 'Look at the group’s seats as they are now.'),
  'seat.badTerm': entry('The term would end before it begins, on {day}.', 'Choose a later last day.'),
  'seat.ownDeputy': entry('Nobody can be their own deputy.', 'Name somebody else, or nobody.'),
  'record.empty': entry('Nothing was written.', 'Say in a few words {what}, then record it.'),
  'action.pastDue': entry('The action would be due on {day}, which has passed.', 'Choose today or a later day.'),
  'decision.pastReview': entry('It would be looked at again on {day}, which has passed.', 'Choose a later day.'),
  'decision.pastClose': entry('The answers would close on {day}, which leaves no time.', 'Choose a day after today.'),
  'decision.nobody': entry('Nobody sits on a voting seat of this group.', 'Fill its seats first.'),
  'decision.quorumUnread': entry(
    'The quorum of this group cannot be judged: {lines} is not understood.',
    'Write it like “at least 6 members” on the group’s page, then ask again.',
  ),
  'decision.closed': entry(
    'The answers to this are closed: {outcome}',
    'Speak to the chair if it should be asked anew.',
  ),
  'decision.interest': entry(
    'You do not decide this: {interest}',
    'Tell the chair if this declaration no longer holds.',
  ),
  'decision.answered': entry(
    '{person} answered for this seat already.',
    'Speak to them; only they can change their answer.',
  ),
  'interest.badPeriod': entry('The interest would end before it was declared, on {day}.', 'Choose a later last day.'),
} as const satisfies Record<string, Entry>;
