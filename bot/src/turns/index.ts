export { createTurns, type TakeTurn } from './createTurns';
export type * from './turn';
