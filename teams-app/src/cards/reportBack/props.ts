import { groupOf, reportBackOf, seatsOf, type Day } from '../../domain';
import type { ReportBack } from '../../lists';
import { cardWords, reportBackWords, type ReportBackFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import { plainText } from '../build/plainText';
import type { Scene } from '../defineCard';
import { aboutIn, teamsIdsOf } from '../scene';

/** A heading with its lines. */
export interface ReportBackPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** How many are not shown. */
  readonly more: number;
}

export interface ReportBackProps extends ReportBackFacts {
  readonly press: PressData;
  readonly parts: readonly ReportBackPart[];
  readonly next?: Day | undefined;
  readonly note: string;
  readonly mayAnswer: boolean;
  readonly why: string;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const mostLines = 6;

export const reportBackProps = (scene: Scene): ReportBackProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const record = recordOf(scene);
  const meeting = record && snapshot.meetings.get(record.meeting);
  const group = meeting && groupOf(meeting, snapshot);
  const seat = meeting && seatsOf(group, snapshot, meeting.on).find(({ seat: { id } }) => id === record?.seat);
  if (!record || !meeting || !seat) return undefined;
  const { decisions, actions, others, constituents, next, ahead } = reportBackOf(seat, meeting, snapshot, calendar);
  const owner = (id: string): string => snapshot.people.get(id)?.title ?? cardWords.unknownPerson;
  const part = (heading: string, lines: readonly string[]): readonly ReportBackPart[] =>
    lines.length === 0
      ? []
      : [
          {
            heading,
            lines: lines.slice(0, mostLines).map((line) => plainText(line, 220)),
            more: Math.max(0, lines.length - mostLines),
          },
        ];
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  return {
    state: stateOf(record, scene),
    group: group?.title ?? meeting.title,
    metOn: meeting.on,
    today,
    due: record.due,
    toldOn: record.toldOn,
    constituents,
    parts: [
      ...part(
        reportBackWords.decided,
        decisions.map(({ title }) => title),
      ),
      ...part(
        reportBackWords.agreed,
        actions.map((action) => reportBackWords.action(action.title, owner(action.owner), action.due, today)),
      ),
      ...part(
        reportBackWords.others,
        others.map(({ title }) => title),
      ),
      ...(next
        ? part(
            reportBackWords.ahead(next.on, today),
            ahead.map(({ title }) => title),
          )
        : []),
    ],
    next: next?.on,
    note: record.note ?? '',
    mayAnswer:
      viewer !== undefined &&
      (viewer.role === 'Programme team' || [record.person, seat.person?.id, seat.deputy?.id].includes(viewer.id)),
    why: notice.why,
    link: scene.linkTo({ list: 'meetings', id: meeting.id }),
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: { card: 'reportBack', notice: notice.id, seen: markOf([record.toldOn, record.note]) },
  };
};

/** What a notice asks to be told. */
export const recordOf = (scene: Scene): ReportBack | undefined =>
  scene.snapshot.reportBacks.get(aboutIn(scene, 'reportBacks'));

const stateOf = ({ toldOn, due }: ReportBack, { calendar, today }: Scene): ReportBackProps['state'] => {
  if (toldOn !== undefined) return 'told';
  if (due < today) return 'late';
  return calendar.workingDaysBetween(today, due) <= 1 ? 'soon' : 'open';
};
