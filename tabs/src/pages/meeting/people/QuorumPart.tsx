import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { SectorLine } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import { lowerFirst } from '../lowerFirst';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  rules: { margin: '2px 0 8px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '26px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  name: { flexGrow: 1, minWidth: 0 },
  dots: { display: 'inline-flex', columnGap: '3px', color: tokens.colorNeutralForeground3 },
  icon: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  of: { minWidth: '44px', textAlign: 'right', fontSize: '13px', fontVariantNumeric: 'tabular-nums' },
  problems: { margin: '8px 0 0', display: 'grid', rowGap: '4px' },
});

/** The quorum's rules and how each sector stands; what it needs in bold, what it only likes plain. */
export const QuorumPart = ({ scene }: { readonly scene: MeetingPageScene }): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { quorum, quorumSince, quorumProblems, sectors } = scene.view;
  const rules = quorum.lines.map((line, at) => (at === 0 ? line.words : lowerFirst(line.words))).join(', ');
  return (
    <section aria-labelledby="quorum">
      <div className={own.headLine}>
        <h2 id="quorum" className={own.heading} tabIndex={-1}>
          {words.quorum}
        </h2>
        {quorum.isSet && (
          <>
            <span className={quorum.met ? own.met : own.warningIcon} aria-hidden="true">
              {quorum.met ? <CheckmarkCircle16Filled /> : <Warning16Filled />}
            </span>
            <span className={mergeClasses(own.meta, own.strong)}>
              {quorum.met
                ? quorumSince === undefined
                  ? words.quorumMet
                  : words.since(quorumSince)
                : words.quorumNotMet}
            </span>
          </>
        )}
      </div>
      <p className={mergeClasses(own.meta, styles.rules)}>
        {quorum.met && rules !== '' ? `${rules}.` : quorum.sentence}
      </p>
      {sectors.length === 0 ? (
        <p className={own.meta}>{words.noSeats}</p>
      ) : (
        <ul className={own.list}>
          {sectors.map((line) => (
            <SectorRow key={line.sector} line={line} />
          ))}
        </ul>
      )}
      {quorumProblems.length > 0 && (
        <ul className={mergeClasses(own.list, own.meta, styles.problems)} aria-label={words.quorumProblems}>
          {quorumProblems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

const mostDots = 6;

const SectorRow = ({ line }: { readonly line: SectorLine }): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { sector, here, filled, seats, needed, met } = line;
  const isNeeded = needed > 0;
  const icon = isNeeded ? (
    met ? (
      <CheckmarkCircle16Filled />
    ) : (
      <Warning16Filled />
    )
  ) : here > 0 ? (
    <Checkmark16Regular />
  ) : (
    <Subtract16Regular />
  );
  return (
    <li className={styles.line}>
      <span className={isNeeded ? (met ? own.met : own.warningIcon) : styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={mergeClasses(styles.name, isNeeded && own.strong)}>
        {sector}
        {isNeeded && <span className={own.hidden}>{met ? words.neededMet : words.neededNotMet}</span>}
      </span>
      <span className={styles.dots} aria-hidden="true">
        {seats <= mostDots &&
          Array.from({ length: seats }, (_, at) => (
            <svg key={at} width="8" height="8" viewBox="0 0 8 8">
              <circle cx="4" cy="4" r="3.2" fill={at < here ? 'currentColor' : 'none'} stroke="currentColor" />
            </svg>
          ))}
      </span>
      <span className={styles.of}>{words.ofSeats(here, Math.max(filled, here) || seats)}</span>
    </li>
  );
};
