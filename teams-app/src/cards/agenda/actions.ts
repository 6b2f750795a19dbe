import { maxLength, pipe, regex, strictObject, string } from 'valibot';
import { AppError } from '../../errors';
import { replyToMeeting, type Context, type MeetingReply } from '../../usecases';
import { agendaCardWords } from '../../words';
import { titleSchema, wordsSchema } from '../build/schema';
import {
  defineAction,
  defineSubjectAction,
  type ActionOutcome,
  type Scene,
  type SubjectScene,
  type View,
} from '../defineCard';
import { outcomeOf } from '../outcomeOf';
import { aboutIn } from '../scene';
import { idIn } from '../subject';
import { seatsFor } from './seatsFor';

type Answer = Omit<MeetingReply, 'meeting' | 'seat'>;

/** Answers for every seat of the person who pressed; for those they are deputy of where they have none. */
const give = async (context: Context, view: View, id: string, answer: Answer): Promise<ActionOutcome> => {
  const { snapshot } = view;
  const meeting = snapshot.meetings.get(id);
  if (!meeting) return refuse(new AppError('card.unknownMatter'));
  const seats = seatsFor(snapshot, meeting, context.actor.kind === 'person' ? context.actor.person.id : '');
  if (seats.length === 0)
    return refuse(new AppError('authority.notYours', { facts: { who: agendaCardWords.members } }));
  for (const seat of seats) {
    const outcome = outcomeOf(await replyToMeeting(context, { meeting, seat, ...answer }));
    if (outcome.kind !== 'done') return outcome;
  }
  return { kind: 'done' };
};

const refuse = (error: AppError): ActionOutcome => ({ kind: 'refused', error });

const inputs = {
  coming: strictObject({}),
  leaving: strictObject({ leaves: titleSchema }),
  apologies: strictObject({ note: wordsSchema }),
  deputy: strictObject({ deputy: pipe(string(), maxLength(10), regex(/^[1-9]\d*$/)) }),
};

const coming = (): Answer => ({ reply: 'Coming', leavesAt: null });
const leaving = ({ leaves }: { readonly leaves: string }): Answer => ({
  reply: 'Coming',
  leavesAt: timeIn(leaves),
});
const apologies = ({ note }: { readonly note: string }): Answer => ({
  reply: 'Apologies',
  ...(note !== '' && { note }),
});
const sending = ({ deputy }: { readonly deputy: string }): Answer => ({ reply: 'Sending a deputy', deputy });

/** `3:15`, `15.15` and `1515` are times too; anything else is judged as it stands. */
const timeIn = (words: string): string => {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h]?([0-5]\d))?$/.exec(words.trim()) ?? [];
  return hours === '' ? words : `${hours.padStart(2, '0')}:${minutes}`;
};

const ofNotice = (scene: Scene): string => aboutIn(scene, 'meetings');

export const agendaActions = {
  coming: defineAction({
    input: inputs.coming,
    run: (context, { scene }) => give(context, scene, ofNotice(scene), coming()),
  }),
  leaving: defineAction({
    input: inputs.leaving,
    run: (context, { scene, input }) => give(context, scene, ofNotice(scene), leaving(input)),
  }),
  apologies: defineAction({
    input: inputs.apologies,
    run: (context, { scene, input }) => give(context, scene, ofNotice(scene), apologies(input)),
  }),
  deputy: defineAction({
    input: inputs.deputy,
    run: (context, { scene, input }) => give(context, scene, ofNotice(scene), sending(input)),
  }),
};

const ofSubject = ({ subject }: SubjectScene): string => idIn(subject, 'meetings') ?? '';

export const meetingAgendaActions = {
  coming: defineSubjectAction({
    input: inputs.coming,
    run: (context, { scene }) => give(context, scene, ofSubject(scene), coming()),
  }),
  leaving: defineSubjectAction({
    input: inputs.leaving,
    run: (context, { scene, input }) => give(context, scene, ofSubject(scene), leaving(input)),
  }),
  apologies: defineSubjectAction({
    input: inputs.apologies,
    run: (context, { scene, input }) => give(context, scene, ofSubject(scene), apologies(input)),
  }),
  deputy: defineSubjectAction({
    input: inputs.deputy,
    run: (context, { scene, input }) => give(context, scene, ofSubject(scene), sending(input)),
  }),
};
