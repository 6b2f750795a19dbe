import { hasBegun } from '../../hasBegun';
import type { Day } from '../../plan';
import { reportPeriod } from '../../reportPeriod';
import { addDays } from '../../day';
import type { DueItem } from './dueFromMe';
import type { MyScene } from './myScene';

/** What the person will be asked next. */
export interface Coming {
  readonly kind: 'due' | 'update';
  readonly title: string;
  readonly on: Day;
}

/** The nearest of what is due and of the reports that they will be asked for; undefined when neither is in sight. */
export const comingNext = (scene: MyScene, due: readonly DueItem[]): Coming | undefined => {
  const first = due.find((item) => item.due >= scene.today);
  const report = nextReport(scene);
  if (first && (!report || first.due <= report.on)) return { kind: 'due', title: first.title, on: first.due };
  return report;
};

const nextReport = ({ snapshot, calendar, today, me }: MyScene): Coming | undefined => {
  let next: Coming | undefined;
  for (const project of snapshot.projects.values()) {
    const { title, lead, sro, domain } = project;
    if ((lead ?? sro) !== me.id || project.rating === 'Complete') continue;
    if (!hasBegun(project, today)) continue;
    const cadence = snapshot.domains.get(domain)?.updateEvery ?? 'Monthly';
    const period = reportPeriod(calendar, cadence, today);
    const on =
      period.due !== undefined && period.due > today
        ? period.due
        : reportPeriod(calendar, cadence, addDays(period.last, 1)).due;
    if (on !== undefined && (!next || on < next.on)) next = { kind: 'update', title, on };
  }
  return next;
};
