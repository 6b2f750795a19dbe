import type { EscalationRecord, HealthCause } from '@ipmo-hub/teams-app/domain';

/** The causes behind a domain's verdict as one sentence; empty when there are none. No verb has to agree with a title, which may be in the plural. */
export const healthSentence = (causes: readonly HealthCause[]): string => {
  const parts = causes.map(causeText);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
};

const causeText = ({ project, reason }: HealthCause): string => {
  switch (reason.kind) {
    case 'slipped-again':
      return `${project.title} slipped ${timesText(reason.times)}${reason.with ? ` (now with ${holderText(reason.with)})` : ''}`;
    case 'escalated':
      return `${project.title}: with ${holderText(reason.with)}`;
    case 'late':
      return `“${reason.milestone.title}” in ${project.title} is ${spanText(reason.days)} late`;
    case 'finish-slipped':
      return `${project.title} slipped by ${spanText(reason.days)}`;
    case 'rated':
      return `${project.title}: ${reason.rating.toLowerCase()}`;
  }
};

const holderText = (rung: EscalationRecord['rung']): string =>
  ({
    Owner: 'its owner',
    SRO: 'its SRO',
    'Domain lead': 'the domain lead',
    'Leadership group': 'the leadership group',
  })[rung];

const ordinals = ['', 'once', 'twice', 'a third time', 'a fourth time', 'a fifth time', 'a sixth time'];
const timesText = (times: number): string => ordinals[times] ?? `${String(times)} times`;

const spanText = (days: number): string => {
  if (days < 14) return days === 1 ? '1 day' : `${String(days)} days`;
  return `${String(Math.round(days / 7))} weeks`;
};
