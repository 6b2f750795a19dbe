export type { AdaptiveCard } from './adaptiveCard';
export {
  cardKinds,
  cards,
  everyCard,
  subjectCardKinds,
  subjectCards,
  type CardKind,
  type SubjectCardKind,
} from './cards';
export { choices, type ChoicesProps } from './choices';
export {
  defineAction,
  defineCard,
  defineStillCard,
  defineSubjectAction,
  defineSubjectCard,
  type ActionOutcome,
  type CardAction,
  type CardDefinition,
  type Scene,
  type StillCard,
  type SubjectCard,
  type SubjectScene,
  type View,
} from './defineCard';
export { othersHear } from './dateNotes';
export { drawCard, drawLine, drawSubject } from './drawCard';
export { help, type HelpProps } from './help';
export { keepTyped, type Typed } from './keepTyped';
export { listsFor } from './listsFor';
export { pack, type PackProps } from './pack';
export { pressCard, type Press, type PressOutcome } from './pressCard';
export { changeAskedRule, wishMoment } from './reminder/wish';
export { sceneOf, viewOf } from './scene';
export { isSubject, type Subject } from './subject';
export { welcome, type WelcomeProps } from './welcome';
