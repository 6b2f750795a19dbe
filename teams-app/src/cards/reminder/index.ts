import { defineCard } from '../defineCard';
import { reminderActions } from './actions';
import { reminderExamples } from './examples';
import { reminderProps, type ReminderProps } from './props';
import { renderReminder } from './render';

/** Tells an owner that a milestone is due or overdue, or asks whether its date stands; answered with Done, a new date, or that it stands. */
export const reminder = defineCard<ReminderProps>({
  kind: 'reminder',
  examples: reminderExamples,
  props: reminderProps,
  lists: ['milestones', 'escalations', 'snoozes', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderReminder,
  actions: reminderActions,
});
