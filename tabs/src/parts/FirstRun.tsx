import { makeStyles, tokens } from '@fluentui/react-components';
import { AddSquare24Regular } from '@fluentui/react-icons/svg/add-square';
import { DocumentArrowUp24Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { DesktopPulse24Regular } from '@fluentui/react-icons/svg/desktop-pulse';
import { PeopleTeam24Regular } from '@fluentui/react-icons/svg/people-team';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Domain, Snapshot } from '@ipmo-hub/teams-app/lists';
import { personOf } from '../programme/personOf';
import { useProgramme } from '../programme/TabProgramme';
import { words } from '../words';
import { empty as emptyWords } from '../words/empty';
import { PageLink } from './PageLink';
import { PlainButton } from './PlainButton';
import { whoStarts } from './whoStarts';

const useStyles = makeStyles({
  root: { flexGrow: 1, overflowY: 'auto', padding: '20px', boxSizing: 'border-box' },
  column: { maxWidth: '520px', margin: '0 auto' },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  why: { fontSize: '14px', lineHeight: '20px', margin: '8px 0 12px' },
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '14px',
    rowGap: '8px',
    padding: '12px 14px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { display: 'inline-flex', flexShrink: 0, color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  below: { flexBasis: '100%', minWidth: 0 },
  name: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, margin: 0 },
  about: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: '2px 0 0' },
  command: {
    display: 'inline-block',
    marginTop: '6px',
    padding: '2px 6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    overflowWrap: 'anywhere',
  },
  go: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    padding: '0 14px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '14px',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      color: tokens.colorNeutralForegroundOnBrand,
      textDecorationLine: 'none',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Where a file becomes a plan. */
const importPath = '/import';

interface Props {
  /** The domain that is empty; without one the whole programme is. */
  readonly domain?: Domain;
  readonly snapshot: Pick<Snapshot, 'people'>;
  /** In a window too small to work in: what there is to do opens beside it. */
  readonly apart?: boolean;
  /** Adds the domain's first project, where the person may. */
  readonly onAdd?: (() => void) | undefined;
  /** How the programme team begins without a file. */
  readonly byHand?: ReactElement;
}

/** Nothing is there yet: how a plan comes here, and whom to ask. */
export const FirstRun = ({ domain, snapshot, apart = false, onAdd, byHand }: Props): ReactElement => {
  const styles = useStyles();
  const { account } = useProgramme();
  const names = whoStarts(snapshot.people, domain?.lead);
  const team = [...snapshot.people.values()].filter(({ role, left }) => role === 'Programme team' && !left);
  const may = team.some(({ id }) => id === personOf(snapshot, account.objectId)?.id);
  const heading = domain ? emptyWords.title(domain.title) : emptyWords.noDomains;
  // Without a domain it is all of the page.
  const Root = domain ? 'div' : 'main';
  return (
    <Root className={styles.root}>
      <div className={styles.column}>
        {/* A domain's page has its title above this. */}
        {domain ? <h2 className={styles.title}>{heading}</h2> : <h1 className={styles.title}>{heading}</h1>}
        <p className={styles.why}>{emptyWords.why}</p>
        {onAdd && (
          <Step
            icon={<AddSquare24Regular />}
            name={emptyWords.add}
            action={
              <PlainButton appearance="primary" data-add onClick={onAdd}>
                {emptyWords.addGo}
              </PlainButton>
            }
          >
            {emptyWords.addWhy}
          </Step>
        )}
        {may && (
          <Step
            icon={<DocumentArrowUp24Regular />}
            name={emptyWords.bring}
            action={
              apart ? (
                <a className={styles.go} href={importPath} target="_blank" rel="noreferrer">
                  {emptyWords.bringGo}
                </a>
              ) : (
                <PageLink className={styles.go} to={importPath}>
                  {emptyWords.bringGo}
                </PageLink>
              )
            }
          >
            {emptyWords.bringWhy}
          </Step>
        )}
        {may && byHand}
        {!may && !onAdd && (
          <Step icon={<PeopleTeam24Regular />} name={team.length > 0 ? emptyWords.ask : emptyWords.begin}>
            {team.length > 0 ? emptyWords.askWho(names) : emptyWords.beginWhy}
          </Step>
        )}
        {team.length === 0 && (
          <Command step={emptyWords.bring} about={emptyWords.commandWhy} command={emptyWords.command} />
        )}
        {(may || team.length === 0) && (
          <Command step={emptyWords.example} about={emptyWords.exampleWhy} command={emptyWords.exampleCommand} quiet />
        )}
      </div>
    </Root>
  );
};

/** Something to do at a terminal. */
const Command = (props: {
  readonly step: string;
  readonly about: string;
  readonly command: string;
  readonly quiet?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.command);
    setCopied(true);
  };
  return (
    <Step
      icon={props.quiet ? <DesktopPulse24Regular /> : <DocumentArrowUp24Regular />}
      name={props.step}
      action={
        <PlainButton
          appearance={props.quiet ? 'secondary' : 'primary'}
          onClick={() => void copy().catch(() => undefined)}
        >
          {copied ? words.app.copied : emptyWords.copyCommand}
        </PlainButton>
      }
    >
      {props.about}
      <br />
      <code className={styles.command}>{props.command}</code>
    </Step>
  );
};

/** One way to begin: what it is, and its button. */
export const Step = (props: {
  readonly icon: ReactElement;
  readonly name: string;
  readonly children: ReactNode;
  readonly action?: ReactElement;
  /** What the button unfolded. */
  readonly below?: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <div className={styles.text}>
        <p className={styles.name}>{props.name}</p>
        <p className={styles.about}>{props.children}</p>
      </div>
      {props.action}
      {props.below !== undefined && <div className={styles.below}>{props.below}</div>}
    </section>
  );
};
