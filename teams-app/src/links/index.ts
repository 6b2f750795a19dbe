export { itemLists, pathOf, type ItemList, type Place } from './pathOf';
export { readPath } from './readPath';
