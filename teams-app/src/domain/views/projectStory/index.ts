export type { Governance, GovernanceGap, GovernancePost } from './governanceOf';
export type { Handover } from './handoverOf';
export { projectStory, type ProjectStory, type StoryMatter } from './projectStory';
export type { LogLine } from './storyLog';
