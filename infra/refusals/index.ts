export { catalogue, type RefusalCode } from './catalogue';
export { Refusal } from './Refusal';
