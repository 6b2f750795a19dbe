export type { AdaptiveCard } from './adaptiveCard';
export { cardKinds, cards, type CardKind } from './cards';
export {
  defineAction,
  defineCard,
  defineStillCard,
  type ActionOutcome,
  type CardAction,
  type CardDefinition,
  type Scene,
  type StillCard,
} from './defineCard';
export { drawCard } from './drawCard';
export { help, type HelpProps } from './help';
export { pressCard, type Press, type PressOutcome } from './pressCard';
export { sceneOf } from './scene';
export { welcome, type WelcomeProps } from './welcome';
