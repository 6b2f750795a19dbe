import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { approvalOf } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Card } from '../../../parts/Card';
import { groups as words } from '../../../words/groups';
import { useAct } from '../../meeting/useAct';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DeedNote } from '../../my/DeedNote';
import { CardButton } from '../CardButton';
import type { GroupProps } from '../groupProps';
import { useGroupStyles } from '../useGroupStyles';
import { ApprovalRow } from './ApprovalRow';
import { AskForm } from './AskForm';

/** Approvals that are over and still shown. */
const mostOver = 5;

/** What was put to the members between meetings: how it stands, and one's own vote. */
export const ApprovalsCard = ({ now, scene, onDone }: GroupProps): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [asking, setAsking] = useState(false);
  const { group, mayRun } = now;
  const { snapshot, today } = scene;
  const ours = [...snapshot.decisions.values()]
    .filter((one) => one.group === group.id && one.closesOn !== undefined)
    .sort((a, b) =>
      a.closesOn === b.closesOn ? Number(b.id) - Number(a.id) : (a.closesOn ?? '') < (b.closesOn ?? '') ? 1 : -1,
    );
  const open = ours.filter(({ state }) => state === 'Asked');
  const over = ours.filter(({ state }) => state !== 'Asked').slice(0, mostOver);
  return (
    <Card
      title={words.approvals}
      beside={
        mayRun &&
        !asking && (
          <CardButton
            name={words.ask}
            icon={<Add16Regular />}
            onPress={() => {
              setAsking(true);
            }}
          />
        )
      }
    >
      {asking && (
        <AskForm
          group={group}
          today={today}
          busy={deed.busy}
          onAsk={(draft) => act('askApproval', draft, draft.wording, words.form.asked)}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
      {ours.length === 0 && !asking && <p className={lines.body}>{words.noApprovals}</p>}
      <ul className={own.list}>
        {[...open, ...over].map((decision) => (
          <ApprovalRow
            key={decision.id}
            decision={decision}
            approval={approvalOf(decision, snapshot, today)}
            scene={scene}
            onDone={onDone}
          />
        ))}
      </ul>
      <DeedNote deed={deed} />
    </Card>
  );
};
