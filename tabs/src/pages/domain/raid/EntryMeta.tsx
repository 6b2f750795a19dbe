import { escalationOfRisk, formatDay } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { usePendingOf } from '../../../programme/useEdits';
import { raid } from '../../../words/raid';
import type { LogLine, RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

interface Props {
  readonly scene: Pick<RaidScene, 'snapshot' | 'today' | 'nameOf'>;
  readonly line: LogLine;
  /** With what has columns of its own elsewhere. */
  readonly full?: boolean;
}

/** Beneath a title: reference, kind, how the score moved, and whether the entry is still on its way. */
export const EntryMeta = ({ scene, line: { risk, was, project }, full = false }: Props): ReactElement => {
  const styles = useRaidStyles();
  const unsent = usePendingOf('risks').get(risk.id)?.state.kind;
  const up = escalationOfRisk(scene.snapshot.escalations.values(), risk.id);
  const parts = [
    // A new entry gets its reference from SharePoint.
    ...(unsent !== undefined && risk.id.startsWith('new:') ? [] : [risk.key]),
    raid.kinds[risk.kind].one,
    ...(full ? [project?.code ?? raid.wholeDomain, scene.nameOf(risk.owner)] : []),
    ...(was === undefined ? [] : [raid.was(was)]),
    ...(risk.targetScore === undefined ? [] : [raid.target(risk.targetScore)]),
    ...(risk.closedOn === undefined ? [] : [raid.closedOn(formatDay(risk.closedOn, scene.today))]),
    ...(up ? [raid.sentUp(up.rung)] : []),
    ...(unsent === 'saving' ? [raid.saving] : unsent === 'waiting' ? [raid.waiting] : []),
  ];
  return <div className={styles.quiet}>{parts.join(' · ')}</div>;
};
