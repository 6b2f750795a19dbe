export { connect } from './connect';
export type { Connection, ConnectionPorts } from './connection';
