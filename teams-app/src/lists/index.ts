import { actions } from './actions';
import { agendaItems } from './agendaItems';
import { conversations } from './conversations';
import { decisions } from './decisions';
import type { ItemOf, NewOf, PatchOf } from './defineList';
import { domains } from './domains';
import { escalations } from './escalations';
import { groups } from './groups';
import { meetings } from './meetings';
import { members } from './members';
import { interests } from './interests';
import { attendances } from './attendances';
import { minuteNotes } from './minuteNotes';
import { votes } from './votes';
import { packs } from './packs';
import { reportBacks } from './reportBacks';
import { milestones } from './milestones';
import { notices } from './notices';
import { objectives } from './objectives';
import { organisations } from './organisations';
import { papers } from './papers';
import { people } from './people';
import { policies } from './policies';
import { projects } from './projects';
import { risks } from './risks';
import { rollouts } from './rollouts';
import { snoozes } from './snoozes';
import { updates } from './updates';

/** Every list of a programme, in the order they are provisioned: what is referred to comes first where it can. */
export const lists = {
  organisations,
  people,
  domains,
  groups,
  members,
  interests,
  projects,
  milestones,
  rollouts,
  objectives,
  risks,
  updates,
  escalations,
  meetings,
  agendaItems,
  papers,
  actions,
  decisions,
  attendances,
  minuteNotes,
  votes,
  packs,
  reportBacks,
  snoozes,
  notices,
  conversations,
  policies,
};

export type Lists = typeof lists;
export type ListName = keyof Lists;
export const listNames = Object.keys(lists) as readonly ListName[];

export type Item<L extends ListName> = ItemOf<Lists[L]>;
export type NewItem<L extends ListName> = NewOf<Lists[L]>;
export type Patch<L extends ListName> = PatchOf<Lists[L]>;

export type Organisation = Item<'organisations'>;
export type Person = Item<'people'>;
export type Domain = Item<'domains'>;
export type Group = Item<'groups'>;
export type Member = Item<'members'>;
export type Interest = Item<'interests'>;
export type Project = Item<'projects'>;
export type Milestone = Item<'milestones'>;
export type Rollout = Item<'rollouts'>;
export type Objective = Item<'objectives'>;
export type Risk = Item<'risks'>;
export type Update = Item<'updates'>;
export type Meeting = Item<'meetings'>;
export type AgendaItem = Item<'agendaItems'>;
export type Paper = Item<'papers'>;
export type Action = Item<'actions'>;
export type Decision = Item<'decisions'>;
export type Attendance = Item<'attendances'>;
export type MinuteNote = Item<'minuteNotes'>;
export type Vote = Item<'votes'>;
export type Pack = Item<'packs'>;
export type ReportBack = Item<'reportBacks'>;
export type Snooze = Item<'snoozes'>;
export type Escalation = Item<'escalations'>;
export type NoticeRecord = Item<'notices'>;
export type Conversation = Item<'conversations'>;
export type PolicySetting = Item<'policies'>;

/** An item in SharePoint that no longer fits its definition, and what is wrong with it: shown, never hidden, never fatal. */
export interface UnfitItem {
  readonly list: ListName;
  readonly id: string;
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** All lists of the programme as last read, by item id. Live: a refresh changes the maps in place, in one synchronous step. */
export type Snapshot = { readonly [L in ListName]: ReadonlyMap<string, Item<L>> } & {
  readonly unfit: readonly UnfitItem[];
};

export { date, note, number, text, title, type Column, type ColumnKind } from './column';
export { defineList, type Columns, type ItemStamp, type ListDefinition } from './defineList';
export { headingOf } from './headingOf';
export { checkFields, type Problem } from './checkFields';
export { checkOf } from './checkOf';
export { looksLikeNhsNumber } from './looksLikeNhsNumber';
export { purposes } from './agendaItems';
export { replies } from './attendances';
export { decisionStates } from './decisions';
export { groupKinds } from './groups';
export { interestHandlings, interestKinds } from './interests';
export { meetingStates } from './meetings';
export { seatRoles } from './members';
export { objectiveStates } from './objectives';
export { ratings, stages } from './projects';
export { raidKinds, raidResponses, raidStates } from './risks';
export { roles } from './people';
export { rungs, escalationStates, triggers } from './escalations';
export { sectors } from './organisations';
export { voteAnswers } from './votes';
import type { Problem } from './checkFields';
