import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { formatDay, type LogLine } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { RagChange } from '../../parts/RagChange';
import { project as words } from '../../words/project';
import { useWorkStyles } from '../my/useWorkStyles';
import { Card } from '../../parts/Card';
import type { ProjectScene } from './useProjectStory';

const useStyles = makeStyles({
  row: { alignItems: 'flex-start', flexWrap: 'nowrap' },
  mark: { flexShrink: 0, minWidth: '20px', color: tokens.colorNeutralForeground2 },
  said: { margin: '2px 0 0', fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const firstShown = 4;

/** What was reported and decided, newest first. */
export const LogCard = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const work = useWorkStyles();
  const [all, setAll] = useState(false);
  const { log } = scene.story;
  return (
    <Card title={words.log} beside={log.length > 0 && <span className={work.count}>{log.length}</span>}>
      {log.length === 0 ? (
        <p className={work.body}>{words.noLog}</p>
      ) : (
        <ul className={work.list}>
          {(all ? log : log.slice(0, firstShown)).map((line) => (
            <Line key={`${line.kind}/${line.id}`} line={line} today={scene.today} />
          ))}
        </ul>
      )}
      {log.length > firstShown && (
        <Button
          className={work.more}
          appearance="transparent"
          size="small"
          aria-expanded={all}
          aria-label={`${words.log}: ${all ? words.showLess : words.showAll(log.length)}`}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? words.showLess : words.showAll(log.length)}
        </Button>
      )}
    </Card>
  );
};

const Line = ({ line, today }: { readonly line: LogLine; readonly today: string }): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const day = formatDay(line.on, today);
  if (line.kind === 'decision') {
    const { title, state } = line.decision;
    return (
      <li className={`${work.row} ${styles.row}`}>
        <span className={styles.mark} aria-hidden="true">
          <Gavel20Regular />
        </span>
        <div className={work.text}>
          <div className={work.meta}>
            {[day, words.decided(line.group), ...(state === 'Superseded' ? [words.superseded] : [])].join(' · ')}
          </div>
          <p className={styles.said}>{title}</p>
        </div>
      </li>
    );
  }
  const { rating, did, next, help } = line.report;
  const parts = [
    [words.did, did],
    [words.nextStep, next],
    [words.help, help],
  ] as const;
  return (
    <li className={`${work.row} ${styles.row}`}>
      <span className={styles.mark}>
        <RagChange now={rating} />
      </span>
      <div className={work.text}>
        <div className={work.meta}>{[day, ...(line.by === undefined ? [] : [line.by])].join(' · ')}</div>
        {parts.map(([name, text]) =>
          text === undefined ? null : (
            <p key={name} className={styles.said}>
              {name !== words.did && <span className={styles.strong}>{name} </span>}
              {text}
            </p>
          ),
        )}
      </div>
    </li>
  );
};
