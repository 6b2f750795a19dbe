import type { NoticeKeyParts } from '../../domain';
import { agendaTitle, approvalTitle, digestWords, reportBackTitle } from '../../words';
import { agendaProps } from '../agenda/props';
import { approvalProps } from '../approval/props';
import type { Urgency } from '../build/urgencyPicture';
import type { WorkLine } from '../build/workRow';
import type { Scene } from '../defineCard';
import { reportBackProps } from '../reportBack/props';

/** A meeting, a vote or a report-back as a digest names it; undefined for anything else about a meeting. */
export const meetingLine = (scene: Scene, parts: NoticeKeyParts): WorkLine | undefined => {
  const { list, id, day, rule } = parts;
  const notice = { ...scene.notice, item: `${list}/${id}` };
  const own = { ...scene, notice };
  switch (list) {
    case 'meetings': {
      const props = rule === 'agenda' ? agendaProps(own) : undefined;
      if (!props) return undefined;
      const isDone = props.state !== 'planned' || props.own !== undefined;
      return line(scene, { what: agendaTitle(props), link: props.link, day, isDone });
    }
    case 'decisions': {
      const props = approvalProps(own);
      if (!props) return undefined;
      const isDone = props.state !== 'open' || props.own !== undefined;
      return {
        ...line(scene, { what: approvalTitle(props), link: props.link, day, isDone }),
        reference: props.reference,
      };
    }
    case 'reportBacks': {
      const props = reportBackProps(own);
      return (
        props && line(scene, { what: reportBackTitle(props), link: props.link, day, isDone: props.state === 'told' })
      );
    }
    default:
      return undefined;
  }
};

const line = (
  { calendar, today }: Scene,
  {
    what,
    link,
    day,
    isDone,
  }: { readonly what: string; readonly link: string; readonly day: string; readonly isDone: boolean },
): WorkLine => {
  const urgency: Urgency = isDone
    ? 'done'
    : day < today
      ? 'late'
      : calendar.workingDaysBetween(today, day) <= 1
        ? 'soon'
        : 'later';
  const when = isDone ? digestWords.done : day < today ? digestWords.was(day, today) : digestWords.by(day, today);
  return { what, reference: '', when, urgency, link };
};
