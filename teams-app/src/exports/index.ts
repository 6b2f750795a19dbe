export { exportTables, type Exported, type ExportTable } from './exportTables';
export { writeCsv } from './writeCsv';
export { writeWorkbook } from './writeWorkbook';
