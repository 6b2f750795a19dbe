export { boardOf, type BoardCard, type BoardColumn } from './boardOf';
export { stageOf, stageOrder, type Stage } from './stageOf';
