import type { Stage } from '@ipmo-hub/teams-app/domain';
import { plural } from '.';

const means: Readonly<Record<Stage, string>> = {
  Proposed: 'Not agreed yet, or far ahead',
  Planning: 'Agreed, about to begin',
  Delivering: 'Under way',
  Embedding: 'Delivered, becoming everyday work',
  'Business as usual': 'Taken over',
  Stopped: 'Given up',
};

/** What the board view says. */
export const board = {
  means,
  label: (domain: string): string => `Projects of ${domain} by stage`,
  count: (count: number): string => plural(count, 'project', 'projects'),
  none: 'No project is here.',
  dropHere: (stage: string): string => `Move to ${stage}`,
  stage: 'Stage',
  stageChoice: (stage: string, count: number): string => `${stage} (${String(count)})`,
  fromDates: 'by its dates',
  sro: 'SRO',
  nobody: 'No SRO',
  next: 'Next:',
  noNext: 'Nothing ahead in the plan',
  finish: (day: string): string => `Finish ${day}`,
  moveMenu: (title: string): string => `Move ${title}`,
  moveTo: (stage: string): string => `Move to ${stage}`,
  only: (who: string): string => `Only ${who} can move it.`,
  moved: (title: string, stage: string): string => `${title} moved to ${stage}.`,
  escalated: (count: number): string => plural(count, 'escalation open', 'escalations open'),
  hint: 'Drag a project to another stage, or use its menu. “By its dates”: nobody chose the stage, so start and finish tell it.',
  fromDatesWhy: 'Nobody chose its stage: its start and finish tell it.',
};
