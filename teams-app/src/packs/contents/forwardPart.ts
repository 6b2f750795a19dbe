import { addDays, itemsOf, meetingsOf, readDomainPlan } from '../../domain';
import { slipSentence } from '../../words';
import type { Block, Section } from '../document';
import { cell, paragraph, plain, quiet, strong } from '../runs';
import { domainsOf } from './highlightPart';
import { fullDay, hours, type PackScene } from './packScene';

/** Three months: until the meeting after next. */
const daysAhead = 91;
const mostMilestones = 40;

/** What comes: the group's next meetings, decisions to be looked at again, milestones of three months. */
export const forwardPart = (scene: PackScene): Section => {
  const blocks: Block[] = [...meetingBlocks(scene), ...reviewBlocks(scene), ...milestoneBlocks(scene)];
  return {
    id: 'forward',
    title: 'Forward plan',
    label: 'Forward plan',
    blocks: blocks.length > 0 ? blocks : [paragraph('Nothing is planned for the next three months.')],
  };
};

const meetingBlocks = ({ snapshot, group, meeting }: PackScene): readonly Block[] => {
  const ahead = meetingsOf(group, snapshot).filter(
    ({ state, on, id }) => state === 'Planned' && on >= meeting.on && id !== meeting.id,
  );
  if (ahead.length === 0) return [paragraph('No further meeting of the group is planned.', 'notice')];
  return [
    {
      kind: 'table',
      caption: 'Next meetings',
      rowHeadings: true,
      columns: [
        { heading: 'Day', share: 2.4 },
        { heading: 'Where', share: 3.4 },
        { heading: 'On the agenda so far', share: 7 },
      ],
      rows: ahead
        .slice(0, 6)
        .map((one) => [
          [[strong(fullDay(one.on))], ...(hours(one) === '' ? [] : [[quiet(hours(one))]])],
          cell(one.place),
          itemsOf(one, snapshot).map(({ title }) => plain(title)),
        ]),
    },
  ];
};

const reviewBlocks = ({ snapshot, today, day }: PackScene): readonly Block[] => {
  const due = [...snapshot.decisions.values()]
    .filter(
      ({ state, reviewBy }) => state === 'Stands' && reviewBy !== undefined && reviewBy <= addDays(today, daysAhead),
    )
    .sort((a, b) => (a.reviewBy ?? '').localeCompare(b.reviewBy ?? '') || a.key.localeCompare(b.key));
  if (due.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Decisions to be looked at again',
      rowHeadings: true,
      columns: [
        { heading: 'By', share: 2.4 },
        { heading: 'Decision', share: 7.4 },
        { heading: 'Reference', share: 3 },
      ],
      rows: due.map(({ reviewBy = '', title, key }) => [[[strong(day(reviewBy))]], cell(title), cell(key)]),
    },
  ];
};

const milestoneBlocks = (scene: PackScene): readonly Block[] => {
  const { snapshot, today, day, nameOf } = scene;
  const until = addDays(today, daysAhead);
  const steps = domainsOf(scene)
    .flatMap(({ id }) => readDomainPlan(snapshot, id, today)?.projects ?? [])
    .flatMap(({ project, milestones }) => milestones.map((standing) => ({ ...standing, project })))
    .filter(({ state, milestone }) => state !== 'done' && state !== 'late' && milestone.forecast <= until)
    .sort((a, b) =>
      a.milestone.forecast === b.milestone.forecast
        ? a.milestone.key < b.milestone.key
          ? -1
          : 1
        : a.milestone.forecast < b.milestone.forecast
          ? -1
          : 1,
    );
  if (steps.length === 0) return [];
  const more = steps.length - mostMilestones;
  return [
    {
      kind: 'table',
      caption: 'Milestones of the next three months',
      rowHeadings: true,
      columns: [
        { heading: 'Due', share: 1.9 },
        { heading: 'Milestone', share: 5.4 },
        { heading: 'Project', share: 3.6 },
        { heading: 'Owner', share: 2.2 },
      ],
      rows: steps
        .slice(0, mostMilestones)
        .map(({ milestone, project, slipDays }) => [
          [[strong(day(milestone.forecast))]],
          [plain(milestone.title), ...(slipDays === 0 ? [] : [[quiet(slipSentence(slipDays))]])],
          [[strong(project.code), { text: ` ${project.title}` }]],
          cell(nameOf(milestone.owner)),
        ]),
    },
    ...(more > 0 ? [paragraph([quiet(`${String(more)} more are due later; the tab shows them.`)])] : []),
  ];
};
