export { askAs } from './askAs';
export { createTokenProvider } from './createTokenProvider';
