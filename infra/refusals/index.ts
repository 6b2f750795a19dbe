export { catalogue } from './catalogue';
export { Refusal } from './Refusal';
