import type { DemoProject } from '../plan';
import { safety } from './safety';
import { value } from './value';
import { workforce } from './workforce';

/** Every project of the demo programme. The order of a project's milestones gives them their references: add at the end. */
export const projects: readonly DemoProject[] = [...safety, ...value, ...workforce];
