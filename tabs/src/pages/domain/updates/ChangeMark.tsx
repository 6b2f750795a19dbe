import { ArrowCircleUp20Regular } from '@fluentui/react-icons/svg/arrow-circle-up';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { riskBand, type Change, type RiskBands } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { DiamondGlyph, type DiamondLook } from '../../../parts/DiamondGlyph';
import { RagChange } from '../../../parts/RagChange';
import { ScoreBadge } from '../../../parts/ScoreBadge';
import { useUpdatesStyles } from './useUpdatesStyles';

/** A sign of what sort of change it was; the words beside it say so too. */
export const ChangeMark = ({
  change: { fact },
  bands,
}: {
  readonly change: Change;
  readonly bands: RiskBands;
}): ReactElement => {
  const styles = useUpdatesStyles();
  switch (fact.kind) {
    case 'report':
      return <RagChange now={fact.now} before={fact.before} />;
    case 'milestone':
      return <DiamondGlyph look={lookOfChange(fact.what)} />;
    case 'risk': {
      const score = fact.what === 'scored' ? fact.to : fact.what === 'closed' ? undefined : fact.score;
      if (score !== undefined) return <ScoreBadge score={score} band={riskBand(score, bands)} silent />;
    }
  }
  return (
    <span className={styles.icon} aria-hidden="true">
      {{ escalation: <ArrowCircleUp20Regular />, decision: <Gavel20Regular />, risk: <Warning20Regular /> }[fact.kind]}
    </span>
  );
};

const lookOfChange = (what: 'done' | 'new' | 'moved' | 'replanned' | 'open again'): DiamondLook => {
  if (what === 'done') return 'done';
  return what === 'moved' || what === 'replanned' ? 'slipped' : 'open';
};
