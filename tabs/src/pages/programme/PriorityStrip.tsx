import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { PageLink } from '../../parts/PageLink';
import { RagGlyph } from '../../parts/RagGlyph';
import { programme as words } from '../../words/programme';
import { projectPath } from '../../parts/milestonePath';
import type { ProgrammeScene } from './useProgrammeView';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '0 4px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  count: {
    padding: '0 7px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 719px)': { flexBasis: '100%' },
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '7px',
    padding: '3px 12px 3px 7px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '14px',
    lineHeight: '18px',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    '@media (max-width: 719px)': { minHeight: '44px' },
  },
  room: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  over: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** The projects that go before the others, against the number the programme allows itself. */
export const PriorityStrip = ({ scene }: { readonly scene: ProgrammeScene }): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const { priorities } = scene.programme;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.priorities}
      </h2>
      <span className={styles.count}>{words.priorityCount(priorities)}</span>
      {priorities.projects.length > 0 && (
        <ul className={styles.list} aria-labelledby={id}>
          {priorities.projects.map(({ id: project, code, title, rating }) => (
            <li key={project}>
              <PageLink className={styles.chip} to={projectPath(code)}>
                <RagGlyph rating={rating} />
                {title}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <span className={mergeClasses(styles.room, priorities.room === 'over' && styles.over)}>
        {words.room(priorities)}
      </span>
    </section>
  );
};
