export type { PressAnswer } from './answerPress';
export { createTurns, type TakeTurn } from './createTurns';
export { sentenceOf } from './sentenceOf';
export type * from './turn';
