import type { Decoded } from '../codec/createCodec';

/** An item that does not fit its definition. */
export type Unfit = Extract<Decoded, { fit: false }>;
/** What a page says of an item. */
export type Entry = Decoded | 'deleted';
