import type { NoticeCard } from '../domain';
import { agendaCard, meetingAgenda } from './agenda';
import { approvalCard } from './approval';
import { choices } from './choices';
import type { CardDefinition, StillCard, SubjectCard } from './defineCard';
import { digest } from './digest';
import { domainStatus } from './domainStatus';
import { dueThisMonthCard } from './dueThisMonth';
import { escalation } from './escalation';
import { help } from './help';
import { myWorkCard } from './myWork';
import { outcome } from './outcome';
import { pack } from './pack';
import { programmeStatus } from './programmeStatus';
import { projectStatus } from './projectStatus';
import { raiseBarrierCard } from './raiseBarrier';
import { reminder } from './reminder';
import { reportBackCard } from './reportBack';
import { task } from './task';
import { updateRequest } from './updateRequest';
import { welcome } from './welcome';

export type CardKind = NoticeCard;

/** Every kind of card that a notice can be. A new one is a folder and a line here. */
export const cards: Readonly<Record<CardKind, CardDefinition>> = {
  reminder,
  digest,
  updateRequest,
  task,
  escalation,
  outcome,
  agenda: agendaCard,
  approval: approvalCard,
  reportBack: reportBackCard,
};

export const cardKinds = Object.keys(cards) as readonly CardKind[];

export type SubjectCardKind =
  'projectStatus' | 'domainStatus' | 'programmeStatus' | 'myWork' | 'dueThisMonth' | 'raiseBarrier' | 'meetingAgenda';

/** Every kind of card that shows an item to whoever asked for it. A new one is a folder and a line here. */
export const subjectCards: Readonly<Record<SubjectCardKind, SubjectCard>> = {
  projectStatus,
  domainStatus,
  programmeStatus,
  myWork: myWorkCard,
  dueThisMonth: dueThisMonthCard,
  raiseBarrier: raiseBarrierCard,
  meetingAgenda,
};

export const subjectCardKinds = Object.keys(subjectCards) as readonly SubjectCardKind[];

/** All kinds, for whatever shows or checks every one. */
export const everyCard: readonly StillCard[] = [
  ...Object.values(cards),
  ...Object.values(subjectCards),
  choices,
  help,
  pack,
  welcome,
];
