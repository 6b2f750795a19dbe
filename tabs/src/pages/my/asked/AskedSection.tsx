import { makeStyles } from '@fluentui/react-components';
import { useState, type FocusEvent, type ReactElement } from 'react';
import { my as words } from '../../../words/my';
import { Card } from '../../../parts/Card';
import { PageLink } from '../../../parts/PageLink';
import { ShowMore } from '../ShowMore';
import { DueLine } from '../due/DueLine';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { EscalationCard } from './EscalationCard';
import { GapCard } from './GapCard';
import { UpdateCard } from './UpdateCard';

const useStyles = makeStyles({
  empty: { padding: '12px 0 4px' },
});

const firstShown = 6;
const nothing: ReadonlySet<string> = new Set();
const nameOf = ({ kind, id }: MyWorkScene['work']['asked'][number]): string => `${kind}/${id}`;

interface Props {
  readonly scene: MyWorkScene;
  readonly onAnswered: (said: string) => void;
}

/** What is asked of the person, each with why and by when, answered where it stands. */
export const AskedSection = ({ scene, onAnswered }: Props): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const [all, setAll] = useState(false);
  const [inHand, setInHand] = useState<ReadonlySet<string>>(nothing);
  const { asked, coming } = scene.work;
  // A card that the person has turned to stays where it is, whatever comes in before it.
  const shown = all ? asked : asked.filter((ask, at) => at < firstShown || inHand.has(nameOf(ask)));
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>): void => {
    const at = [...currentTarget.children].findIndex((one) => one.contains(target));
    const ask = shown[at];
    if (ask && !inHand.has(nameOf(ask))) setInHand(new Set([...inHand, nameOf(ask)]));
  };
  const firstUpdate = asked.find(({ kind }) => kind === 'update')?.id;
  const card = (ask: (typeof asked)[number]): ReactElement => {
    switch (ask.kind) {
      case 'milestone':
      case 'paper':
      case 'action':
      case 'promise':
        return <DueLine key={ask.item} item={ask} why={ask.why} framed scene={scene} onAnswered={onAnswered} />;
      case 'escalation':
        return <EscalationCard key={`escalation/${ask.id}`} ask={ask} scene={scene} onAnswered={onAnswered} />;
      case 'update':
        return (
          <UpdateCard
            key={`update/${ask.id}`}
            ask={ask}
            scene={scene}
            first={ask.id === firstUpdate}
            onAnswered={onAnswered}
          />
        );
      case 'gap':
        return <GapCard key={ask.id} ask={ask} scene={scene} onAnswered={onAnswered} />;
    }
  };
  return (
    <Card title={words.asked} beside={asked.length > 0 && <span className={work.count}>{asked.length}</span>}>
      {asked.length === 0 ? (
        <div className={styles.empty}>
          <p className={work.body}>{words.nothingNow}.</p>
          <p className={work.body}>{coming ? words.comes(coming, scene.today) : words.nothingComes}</p>
          <p className={work.body}>
            <PageLink to="/domain">{words.seePlan}</PageLink>
          </p>
        </div>
      ) : (
        <>
          <ul className={work.list} onFocus={onFocus}>
            {shown.map(card)}
          </ul>
          <ShowMore count={asked.length} first={firstShown} all={all} onChange={setAll} label={words.asked} />
        </>
      )}
    </Card>
  );
};
