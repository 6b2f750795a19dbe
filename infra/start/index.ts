export { startSuite, type Suite, type SuiteOptions } from './startSuite';
