import { makeStyles } from '@fluentui/react-components';
import { Scales20Regular } from '@fluentui/react-icons/svg/scales';
import type { InterestTouched } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '10px', fontSize: '12px', lineHeight: '20px' },
  icon: { flexShrink: 0 },
});

/** The declared interests that this item touches, and what whoever has them does. */
export const Interests = ({ touched }: { readonly touched: readonly InterestTouched[] }): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  if (touched.length === 0) return null;
  return (
    <ul className={own.list}>
      {touched.map(({ interest, sentence }) => (
        <li key={interest.id} className={styles.line}>
          <Scales20Regular className={styles.icon} aria-hidden="true" />
          <span>
            <strong className={own.strong}>{words.interest}</strong> {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
};
