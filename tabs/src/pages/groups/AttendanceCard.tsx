import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { formatDay, type AttendanceMark } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import type { ReactElement } from 'react';
import { Card } from '../../parts/Card';
import { PageLink } from '../../parts/PageLink';
import { groups as words } from '../../words/groups';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import type { GroupProps } from './groupProps';
import { useGroupStyles } from './useGroupStyles';

const useStyles = makeStyles({
  scrolls: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '14px', lineHeight: '20px' },
  head: {
    padding: '4px 6px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'center',
    verticalAlign: 'bottom',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '4px 6px 4px 0', minWidth: '120px' },
  cell: {
    textAlign: 'center',
    whiteSpace: 'nowrap',
    padding: '4px 6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  top: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  prompts: { margin: '0 0 8px' },
});

/** How each seat and sector came to the last meetings, by shape as well as by word; and when the membership should be looked at. */
export const AttendanceCard = ({ now }: Omit<GroupProps, 'onDone'>): ReactElement => {
  const styles = useStyles();
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { meetings, seats, sectors, prompts } = now.membership.attendance;
  if (meetings.length === 0)
    return (
      <Card title={words.attendance}>
        <p className={lines.body}>{words.noAttendance}</p>
      </Card>
    );
  return (
    <Card title={words.attendance}>
      {prompts.length > 0 && (
        <div className={mergeClasses(lines.warningBox, styles.prompts)}>
          <span className={lines.warningIcon} aria-hidden="true">
            <Warning16Filled />
          </span>
          <ul className={own.list} aria-label={words.prompts}>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.scrolls} tabIndex={0} role="group" aria-label={words.attendance}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.name)}>
                {words.seatColumn}
              </th>
              {meetings.map(({ id, key, on }) => (
                <th key={id} scope="col" className={styles.head}>
                  <PageLink to={pathOf({ kind: 'meeting', code: key })}>{formatDay(on).slice(4)}</PageLink>
                </th>
              ))}
              <th scope="col" className={styles.head}>
                {words.came}
              </th>
            </tr>
          </thead>
          <tbody>
            {seats
              .filter(({ asked }) => asked > 0)
              .map(({ seat, marks, attended, asked }) => (
                <tr key={seat.seat.id}>
                  <th scope="row" className={mergeClasses(styles.name, styles.top)}>
                    {seat.person?.title ?? words.vacant}
                    <div className={lines.meta}>{seat.sector}</div>
                  </th>
                  {marks.map((mark, at) => (
                    <td key={meetings[at]?.id ?? at} className={styles.cell}>
                      <Mark mark={mark} />
                    </td>
                  ))}
                  <td className={styles.cell}>{words.attendedOf(attended, asked)}</td>
                </tr>
              ))}
          </tbody>
          <tbody>
            {sectors.map(({ sector, there }) => (
              <tr key={sector}>
                <th scope="row" className={mergeClasses(styles.name, styles.top)}>
                  {sector}
                </th>
                {there.map((isThere, at) => (
                  <td key={meetings[at]?.id ?? at} className={styles.cell}>
                    <Mark mark={isThere ? 'present' : 'absent'} />
                  </td>
                ))}
                <td className={styles.cell}>{words.attendedOf(there.filter(Boolean).length, there.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
};

const ink = 'currentColor';
const shapes: Readonly<Record<AttendanceMark, ReactElement>> = {
  present: <circle cx="7" cy="7" r="5.5" fill={ink} />,
  deputy: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" stroke={ink} strokeWidth="1.2" />
      <path d="M7 2a5 5 0 0 1 0 10Z" fill={ink} />
    </>
  ),
  apologies: <circle cx="7" cy="7" r="5" fill="none" stroke={ink} strokeWidth="1.2" />,
  absent: <path d="m3 3 8 8M11 3l-8 8" stroke={ink} strokeWidth="1.4" />,
  'not asked': <path d="M4 7h6" stroke={ink} strokeWidth="1.2" />,
};

const Mark = ({ mark }: { readonly mark: AttendanceMark }): ReactElement => (
  <svg width="14" height="14" viewBox="0 0 14 14" role="img" aria-label={words.marks[mark]}>
    <title>{words.marks[mark]}</title>
    {shapes[mark]}
  </svg>
);
