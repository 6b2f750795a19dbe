import type { ReactElement } from 'react';
import { Card } from '../../../parts/Card';
import { reportBack as words } from '../../../words/reportBack';
import { useWorkStyles } from '../useWorkStyles';
import { ReportBackRow } from './ReportBackRow';
import { useReportBacks } from './useReportBacks';

/** What a representative tells those they speak for after a meeting; absent for everybody else. */
export const ReportBackSection = ({
  onAnswered,
}: {
  readonly onAnswered: (said: string) => void;
}): ReactElement | null => {
  const work = useWorkStyles();
  const { scene, open } = useReportBacks();
  if (open.length === 0) return null;
  return (
    <Card title={words.title} beside={<span className={work.count}>{open.length}</span>}>
      <ul className={work.list}>
        {open.map((one) => (
          <ReportBackRow key={one.record.id} one={one} scene={scene} onAnswered={onAnswered} />
        ))}
      </ul>
    </Card>
  );
};
