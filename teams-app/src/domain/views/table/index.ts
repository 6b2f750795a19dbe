export { moveTogether, type MoveTogether } from './moveTogether';
export {
  tableColumns,
  tableGroups,
  tableOf,
  type TableColumn,
  type TableGroup,
  type TableHead,
  type TableLine,
  type TableOrder,
  type TableRow,
} from './tableOf';
