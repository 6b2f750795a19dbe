export { createCardKeeper, type CardKeeper } from './createCardKeeper';
export { createClaims, type Claims } from './createClaims';
export { createDelivery, type Delivery } from './createDelivery';
export { createPace } from './createPace';
export { createTransport } from './createTransport';
export { cardMessage, drawNotice } from './drawNotice';
export type * from './messenger';
