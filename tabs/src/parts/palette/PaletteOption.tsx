import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { palette as words } from '../../words/palette';
import { useContrast } from '../useContrast';
import type { Destination } from './destinations';

const useStyles = makeStyles({
  option: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '10px',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    fontSize: '14px',
    lineHeight: '20px',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  // Its tint would be as bright as the text.
  activeContrast: { backgroundColor: 'transparent' },
  text: { flexGrow: 1, minWidth: 0 },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  code: { color: tokens.colorNeutralForeground2, marginRight: '8px' },
  detail: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  kind: { flexShrink: 0, fontSize: '12px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id: string;
  readonly destination: Destination;
  readonly active: boolean;
  /** Stands above it, where a group begins. */
  readonly heading?: string | undefined;
  readonly headingClass: string;
  readonly onChoose: () => void;
  /** The pointer came to it. */
  readonly onPoint: () => void;
}

/** One place the palette offers. */
export const PaletteOption = (props: Props): ReactElement => {
  const { id, destination, active, heading, headingClass, onChoose, onPoint } = props;
  const styles = useStyles();
  const contrast = useContrast();
  const { code, title, detail, kind } = destination;
  return (
    <>
      {heading !== undefined && (
        <div role="presentation" className={headingClass}>
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        aria-selected={active}
        className={mergeClasses(styles.option, active && styles.active, active && contrast && styles.activeContrast)}
        onClick={onChoose}
        onPointerMove={active ? undefined : onPoint}
      >
        <div className={styles.text}>
          <div className={styles.title}>
            {code !== undefined && <span className={styles.code}>{code}</span>}
            {title}
          </div>
          {detail !== words.kinds[kind] && <div className={styles.detail}>{detail}</div>}
        </div>
        <span className={styles.kind}>{words.kinds[kind]}</span>
      </div>
    </>
  );
};
