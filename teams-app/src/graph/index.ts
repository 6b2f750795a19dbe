export type * from './ports';
export { columnName } from './codec/columnName';
export { columnsOf, titleOf, type ColumnSpec } from './codec/columnsOf';
export { openProgramme, type KeptReplica, type Programme, type ProgrammePorts } from './openProgramme';
export { createBudget, type Budget } from './pipeline/createBudget';
export type { GraphAnswer, GraphClient, GraphRequest, Method } from './pipeline/graphClient';
export { demandOk, refusalOf } from './pipeline/refusalOf';
export type { ReplicaState } from './replica/replicaState';
