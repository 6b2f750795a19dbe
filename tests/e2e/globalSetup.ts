import { bundlePrograms } from './programs';

/** Playwright runs the default export once, before all tests. */
export default bundlePrograms;
