import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { countByRating, ratingOrder, type Rating } from '@ipmo-hub/teams-app/domain';
import type { Domain, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { TabSetup } from '../host/tabSetup';
import { FirstRun } from '../parts/FirstRun';
import { RagGlyph } from '../parts/RagGlyph';
import { Skeleton } from '../parts/Skeleton';
import { pages } from '../pages';
import { useSnapshot } from '../programme/useSnapshot';
import { configure as configureWords } from '../words/configure';
import { likelyDomain, tabChoice } from './tabChoice';

const useStyles = makeStyles({
  root: { flexGrow: 1, overflowY: 'auto', padding: '16px 20px 24px', boxSizing: 'border-box' },
  column: { maxWidth: '560px', margin: '0 auto' },
  title: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  why: { fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2, margin: '2px 0 14px' },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: '8px' },
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '4px 14px 4px 6px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  radio: { flexGrow: 1, '& > label': { flexGrow: 1 } },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontSize: '14px', lineHeight: '20px' },
  about: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  counts: { display: 'flex', columnGap: '10px', flexShrink: 0, fontSize: '12px' },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  after: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '14px 0 0' },
});

interface Props {
  readonly openSetup: () => Promise<TabSetup>;
  readonly origin: string;
  /** Name of the channel that the tab is added to. */
  readonly channel?: string | undefined;
}

/** Shown by Teams when the tab is added to a channel, or changed there: which domain's plan shall it be? */
export const ConfigurePage = ({ openSetup, origin, channel }: Props): ReactElement => {
  const styles = useStyles();
  const label = useId();
  const { snapshot } = useSnapshot('domains', 'projects', 'people');
  const domains = [...snapshot.domains.values()].sort((a, b) => (a.position ?? 99) - (b.position ?? 99));
  const [setup, setSetup] = useState<TabSetup>();
  const [picked, setPicked] = useState<string>();
  const [page] = pages.filter(({ scope }) => scope === 'channel');
  const chosen =
    domains.find(({ code }) => code === picked) ?? likelyDomain(domains, { entityId: setup?.entityId, channel });
  const code = chosen?.code;

  useEffect(() => {
    let here = true;
    void openSetup().then((opened) => {
      if (here) setSetup(opened);
    });
    return () => {
      here = false;
    };
  }, [openSetup]);
  useEffect(() => {
    setup?.choose(page && code !== undefined ? tabChoice(page, { code }, origin) : undefined);
  }, [setup, page, code, origin]);

  if (domains.length === 0) return <FirstRun snapshot={snapshot} />;
  if (!setup) return <Skeleton />;
  return (
    <main className={styles.root}>
      <div className={styles.column}>
        <h1 className={styles.title} id={label}>
          {configureWords.title}
        </h1>
        <p className={styles.why}>{configureWords.why}</p>
        <RadioGroup
          aria-labelledby={label}
          value={code ?? ''}
          className={styles.group}
          onChange={(_, { value }) => {
            setPicked(value);
          }}
        >
          {domains.map((domain) => (
            <div key={domain.id} className={mergeClasses(styles.card, domain.code === code && styles.chosen)}>
              <Radio
                className={styles.radio}
                value={domain.code}
                label={
                  <>
                    <span className={styles.name}>{domain.title}</span>
                    <span className={styles.about}>{aboutOf(domain, snapshot)}</span>
                  </>
                }
              />
              <Counts domain={domain} snapshot={snapshot} />
            </div>
          ))}
        </RadioGroup>
        <p className={styles.after}>{configureWords.after}</p>
      </div>
    </main>
  );
};

const aboutOf = ({ lead, id }: Domain, { people, projects }: Snapshot): string => {
  const count = [...projects.values()].filter(({ domain }) => domain === id).length;
  const name = lead === undefined ? undefined : people.get(lead)?.title;
  return configureWords.about(count, name);
};

const Counts = ({ domain, snapshot }: { readonly domain: Domain; readonly snapshot: Snapshot }): ReactElement => {
  const styles = useStyles();
  const own = [...snapshot.projects.values()].filter((project) => project.domain === domain.id);
  const counts: Readonly<Record<Rating, number>> = countByRating(own);
  return (
    <span className={styles.counts}>
      {ratingOrder
        .filter((rating) => counts[rating] > 0)
        .map((rating) => (
          <span key={rating} className={styles.count}>
            <RagGlyph rating={rating} size={16} />
            {counts[rating]}
          </span>
        ))}
    </span>
  );
};
