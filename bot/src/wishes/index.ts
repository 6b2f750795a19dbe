export { answerWish } from './answerWish';
export { readWish, type Wish } from './readWish';
