export { moreWords } from './moreWords';
export { myWorkWords } from './myWorkWords';
export { statusWords } from './statusWords';
export { turnWords } from './turnWords';
