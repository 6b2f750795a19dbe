export { checkProgramme } from './checkProgramme';
export type { Objection } from './check/checkPart';
export type { Sheet, Sheets } from './files/sheet';
export type { KeyRef, PlannedValue } from './check/parsedRow';
export { isKeyRef } from './check/parsedRow';
export {
  importedLists,
  type ImportedList,
  type ImportPlan,
  type PlannedCreate,
  type PlannedFields,
  type PlannedUpdate,
} from './importPlan';
export { chosenPart, nameOfCell, nameOfNew, ownCells, type Choice, type Choices, type ChosenPart } from './chosenPart';
export { chosenFor, columnKey } from './mapping/columnKey';
export {
  describeFile,
  proposeMapping,
  type FileDescription,
  type MappedColumn,
  type MappedTable,
} from './mapping/describeFile';
export { plainMapping, type Answers, type Mapping } from './mapping/mapping';
export type { Question } from './formats/questionsOf';
export { baseHeadings, baseSheetName } from './base';
export { cellFor, createNames, textOfCell, type ExportCell } from './cellTexts';
export { tableOf } from './tables';
export { importProgramme, type ImportOutcome, type ImportProgress } from './importProgramme';
export type { RowProblem } from './problem';
export { readProgramme } from './readProgramme';
export type { IgnoredSheet } from './rows/readRows';
