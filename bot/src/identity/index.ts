export { askAs } from './askAs';
export { createOnBehalf, type OnBehalf } from './createOnBehalf';
export { createTokenProvider } from './createTokenProvider';
