import { Button, mergeClasses } from '@fluentui/react-components';
import { type EscalationAsk } from '@ipmo-hub/teams-app/domain';
import { cardWords, escalationHeading, escalationLine, escalationStanding } from '@ipmo-hub/teams-app/words';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { ClockMark } from '../../../parts/ClockMark';
import { milestonePath, projectPath } from '../../../parts/milestonePath';
import { StepHistory } from '../../../parts/StepHistory';
import { RungPips } from '../../../parts/RungPips';
import { DeedNote } from '../DeedNote';
import { useDeed } from '../useDeed';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { AnswerForm, type AnswerKind } from './AnswerForm';
import { returnAnswer } from './returnAnswer';
import { useAskStyles } from './useAskStyles';
import { WhyLine } from './WhyLine';

interface Props {
  readonly ask: EscalationAsk;
  readonly scene: MyWorkScene;
  /** Told what was answered, in words for screen readers. */
  readonly onAnswered: (said: string) => void;
}

const rungs = ['Owner', 'SRO', 'Domain lead', 'Leadership group'] as const;

/** An escalation that waits for the person: what is asked, why them, where it goes, and every answer in place. */
export const EscalationCard = ({ ask, scene, onAnswered }: Props): ReactElement => {
  const styles = useAskStyles();
  const work = useWorkStyles();
  const { account } = useProgramme();
  const deed = useDeed(`escalations/${ask.id}`);
  const [open, setOpen] = useState<AnswerKind>();
  const { facts, history } = ask;
  const { snapshot, today, policy } = scene;
  const escalation = snapshot.escalations.get(ask.id);
  const { verdict, rest } = escalationStanding(facts);
  const note = snapshot.milestones.get(ask.milestone ?? '')?.note;
  const isLate = facts.workingDaysLeft <= 1;
  const project = snapshot.projects.get(ask.project);
  const path = ask.milestone !== undefined ? milestonePath(ask.milestone, snapshot) : projectPath(project?.code ?? '');

  const acknowledge = async (): Promise<void> => {
    if (!escalation) return;
    const { kind } = await deed.run('answerEscalation', { escalation, answer: { kind: 'acknowledge' } });
    if (kind === 'done') onAnswered(words.announce.acknowledge);
  };
  const choices: readonly (readonly [AnswerKind, string])[] = [
    ['action', cardWords.takeAction],
    ['return', cardWords.return],
    ...(facts.nextName === undefined ? [] : ([['pass-up', cardWords.passUp]] as const)),
    ...(ask.mayClose ? ([['close', cardWords.close]] as const) : []),
  ];
  return (
    <li className={styles.root}>
      <div className={styles.head}>
        <span className={styles.pips}>
          <RungPips rung={rungs.indexOf(facts.rung)} />
        </span>
        <div className={styles.text}>
          <h3 className={styles.title}>
            <PageLink to={path}>{escalationHeading(facts)}</PageLink>
          </h3>
          <div className={work.meta}>
            {escalationLine(facts)} ·{' '}
            {words.heldBy(facts.rung, escalation?.holder === scene.me.id ? undefined : facts.holderName)}
          </div>
        </div>
        <span className={mergeClasses(styles.clock, isLate && work.late)}>
          <ClockMark clock={{ kind: 'answer', left: facts.workingDaysLeft, of: policy.answerWithinWorkingDays }} />
          {words.left(facts.workingDaysLeft)}
        </span>
      </div>
      {ask.ask && <p className={styles.ask}>{words.asks(ask.ask.by, ask.ask.text)}</p>}
      {note !== undefined && <p className={styles.ask}>{words.lastNote(note)}</p>}
      <div className={styles.foot}>
        <WhyLine why={ask.why} then={`${facts.state === 'open' ? '' : verdict} ${rest}`.trim()} />
        {!deed.kept && (
          <div className={work.buttons}>
            {facts.state === 'open' && (
              <Button
                className={work.button}
                appearance="primary"
                disabled={deed.busy}
                onClick={() => void acknowledge()}
              >
                {words.acknowledge}
              </Button>
            )}
            {choices.map(([kind, label], at) => (
              <Button
                key={kind}
                className={work.button}
                appearance={facts.state !== 'open' && at === 0 && open === undefined ? 'primary' : 'secondary'}
                aria-expanded={open === kind}
                disabled={deed.busy}
                onClick={() => {
                  setOpen(open === kind ? undefined : kind);
                }}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
      {open && escalation && !deed.kept && (
        <AnswerForm
          key={open}
          kind={open}
          escalation={escalation}
          nextName={facts.nextName}
          today={today}
          deed={deed}
          onDone={() => {
            onAnswered(words.announce[open]);
          }}
          onCancel={() => {
            setOpen(undefined);
          }}
        />
      )}
      <DeedNote
        deed={deed}
        onTakenBack={(back) => {
          returnAnswer(account.objectId, back);
        }}
      />
      <StepHistory steps={history} today={today} />
    </li>
  );
};
