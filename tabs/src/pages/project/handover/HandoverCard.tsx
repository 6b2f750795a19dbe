import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Initials } from '../../../parts/Initials';
import { project as words } from '../../../words/project';
import { useWorkStyles } from '../../my/useWorkStyles';
import { Card } from '../../../parts/Card';
import type { ProjectScene } from '../useProjectStory';
import { HandoverForm } from './HandoverForm';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    gap: '4px 12px',
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    '& dt': { fontSize: '12px', color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& ul': { margin: 0, paddingLeft: '18px' },
    '@media (max-width: 479px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: '0',
      '& dd': { marginBottom: '6px' },
    },
  },
  person: { display: 'flex', alignItems: 'center', columnGap: '6px' },
});

/** Who takes the project over, what has to be in place, and the day. */
export const HandoverCard = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const styles = useStyles();
  const work = useWorkStyles();
  const [editing, setEditing] = useState(false);
  const { story, today, mayEdit } = scene;
  const { receiver, needed, on, expected, isUnplanned } = story.handover;
  return (
    <Card
      title={words.handover}
      beside={
        mayEdit && (
          <Button
            className={work.button}
            size="small"
            appearance="subtle"
            aria-expanded={editing}
            onClick={() => {
              setEditing(!editing);
            }}
          >
            {words.editHandover}
          </Button>
        )
      }
    >
      {isUnplanned && <p className={`${work.body} ${work.warning}`}>{words.unplanned}</p>}
      <dl className={styles.facts}>
        <dt>{words.receiver}</dt>
        <dd>
          {receiver ? (
            <span className={styles.person}>
              <Initials name={receiver.title} />
              {receiver.title}
            </span>
          ) : (
            words.nobody
          )}
        </dd>
        <dt>{words.needed}</dt>
        <dd>
          {needed.length === 0 ? (
            words.noNeeded
          ) : (
            <ul>
              {needed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{on === undefined ? words.expectedOn : words.handedOver}</dt>
        <dd>{formatDay(on ?? expected, today)}</dd>
      </dl>
      {editing && (
        <HandoverForm
          scene={scene}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </Card>
  );
};
