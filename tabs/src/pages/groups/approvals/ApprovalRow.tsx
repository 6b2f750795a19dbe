import { Button, Field, Input } from '@fluentui/react-components';
import type { Approval, VoteRecord } from '@ipmo-hub/teams-app/domain';
import type { Decision } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { groups as words } from '../../../words/groups';
import { useAct } from '../../meeting/useAct';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DeedNote } from '../../my/DeedNote';
import { listed } from '../listed';
import { useGroupStyles } from '../useGroupStyles';
import type { GroupsScene } from '../useGroups';

interface Props {
  readonly decision: Decision;
  readonly approval: Approval;
  readonly scene: GroupsScene;
  readonly onDone: (said: string) => void;
}

const answers: readonly (readonly [VoteRecord['answer'], string])[] = [
  ['For', words.voteFor],
  ['Against', words.voteAgainst],
  ['Abstain', words.abstain],
];

/** One decision asked between meetings: its tally, who is waited for, and three equal buttons for whoever may vote. */
export const ApprovalRow = ({ decision, approval, scene, onDone }: Props): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [reason, setReason] = useState('');
  const { me } = scene;
  const isOpen = approval.outcome === 'open';
  const mine = approval.ballots.find(({ person }) => person.id === me?.id);
  const mayVote =
    isOpen &&
    (mine !== undefined ||
      approval.waiting.some(({ person, deputy }) => [person?.id, deputy?.id].includes(me?.id ?? '-')));
  const waiting = approval.waiting.flatMap(({ person }) => person?.title ?? []);
  return (
    <li className={own.row}>
      <div className={own.text}>
        <span className={lines.strong}>{decision.title}</span>
        {decision.wording !== undefined && decision.wording !== decision.title && <div>{decision.wording}</div>}
        <div className={lines.meta}>
          {decision.key} · {approval.sentence}
        </div>
        {isOpen && waiting.length > 0 && <div className={lines.meta}>{words.waitsFor(listed(waiting))}</div>}
        {approval.interests.map(({ interest, sentence }) => (
          <div key={interest.id} className={lines.meta}>
            {sentence}
          </div>
        ))}
        {mayVote && (
          <div role="group" aria-label={`${words.yourVote}: ${decision.title}`}>
            <Field label={words.voteReason} style={{ margin: '6px 0' }}>
              <Input
                value={reason}
                maxLength={1000}
                onChange={(_, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
            <div className={lines.actions}>
              {answers.map(([answer, text]) => (
                <Button
                  key={answer}
                  size="small"
                  className={lines.small}
                  aria-pressed={mine?.vote.answer === answer}
                  disabled={deed.busy}
                  onClick={() =>
                    void act(
                      'castVote',
                      { decision, answer, ...(reason.trim() !== '' && { reason }) },
                      decision.title,
                      words.voted,
                    )
                  }
                >
                  {text}
                </Button>
              ))}
              {mine && <span className={lines.meta}>{words.yourAnswer(mine.vote.answer.toLowerCase())}</span>}
            </div>
          </div>
        )}
        <DeedNote deed={deed} />
      </div>
    </li>
  );
};
