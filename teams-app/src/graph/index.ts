export type * from './ports';
export { columnName } from './codec/columnName';
export { columnsOf, titleOf, type ColumnSpec } from './codec/columnsOf';
export { changesBetween } from './codec/etagVersion';
export { openProgramme, type KeptReplica, type Programme, type ProgrammePorts } from './openProgramme';
export { createBudget, type Budget } from './pipeline/createBudget';
export type { GraphAnswer, GraphClient, GraphRequest, Method } from './pipeline/graphClient';
export { demandOk, refusalOf } from './pipeline/refusalOf';
export type { Arrived, Wire, WireOptions } from './pipeline/wire';
export {
  asFileName,
  type AsPdf,
  type Downloaded,
  type Drive,
  type DriveEntry,
  type FileAddress,
  type UploadOptions,
  type Uploaded,
} from './drive';
export { digestOf } from './replica/digestOf';
export { schemaOf, type ReplicaState } from './replica/replicaState';
export { readableLists, type ReadablePorts } from './site/readableLists';
export { installApp, notifyInFeed, sendMail } from './teamwork/requests';
