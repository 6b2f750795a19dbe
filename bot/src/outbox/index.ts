export { createCardKeeper, type CardKeeper } from './createCardKeeper';
export { createDelivery, type Deliver, type Delivered } from './createDelivery';
export { createPace } from './createPace';
export { createTransport } from './createTransport';
export { cardMessage, drawNotice } from './drawNotice';
export type * from './messenger';
