import { Field, Input, Select } from '@fluentui/react-components';
import { isDay, weekdayOf, type Day, type SeriesPattern } from '@ipmo-hub/teams-app/domain';
import type { Group, Meeting } from '@ipmo-hub/teams-app/lists';
import type { MeetingDraft, SeriesDraft } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';
import { WhenFields } from './WhenFields';

const words = groups.form;

type Plan =
  { readonly kind: 'single'; readonly draft: MeetingDraft } | { readonly kind: 'series'; readonly draft: SeriesDraft };

interface Props {
  readonly group: Group;
  /** Its times and place are offered. */
  readonly last: Meeting | undefined;
  readonly today: Day;
  readonly busy: boolean;
  readonly onPlan: (plan: Plan) => Promise<boolean>;
  readonly onClose: () => void;
}

const repeats = ['once', '1', '2', '4', 'month'] as const;
type Repeats = (typeof repeats)[number];

/** When a group meets: once, or again and again; days off move to the next working day. */
export const PlanForm = ({ group, last, today, busy, onPlan, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const draft = useDraft(`groups/${group.id}/plan`, {
    on: '',
    start: last?.start ?? '14:00',
    end: last?.end ?? '15:30',
    place: last?.place ?? '',
    repeats: 'once' as Repeats,
    count: '6',
  });
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const noDay = !isDay(fields.on) || fields.on < today;
  const send = async (): Promise<boolean> => {
    setAsked(true);
    if (noDay) return false;
    const { on, start, end, place } = fields;
    const shared = { group: group.id, start, end, ...(place.trim() !== '' && { place: place.trim() }) };
    if (fields.repeats === 'once') return onPlan({ kind: 'single', draft: { ...shared, on } });
    const pattern = patternOf(fields.repeats, on);
    return onPlan({ kind: 'series', draft: { ...shared, from: on, pattern, count: Number(fields.count) } });
  };
  return (
    <DraftForm label={groups.plan} draft={draft} save={words.planIt} busy={busy} onSend={send} onClose={onClose}>
      <div className={lines.fields}>
        <WhenFields fields={fields} today={today} noDay={asked && noDay} change={change} />
        <Field label={words.repeats} className={lines.wide}>
          <Select
            value={fields.repeats}
            onChange={(_, { value }) => {
              change({ repeats: repeats.find((one) => one === value) ?? 'once' });
            }}
          >
            {repeats.map((one) => (
              <option key={one} value={one}>
                {one === 'once' ? words.once : one === 'month' ? words.monthly : words.weeks(Number(one))}
              </option>
            ))}
          </Select>
        </Field>
        {fields.repeats !== 'once' && (
          <Field label={words.count}>
            <Input
              className={lines.number}
              type="number"
              min={1}
              max={60}
              value={fields.count}
              onChange={(_, { value }) => {
                change({ count: value });
              }}
            />
          </Field>
        )}
      </div>
    </DraftForm>
  );
};

/** The pattern that the first day stands for: its weekday, and which of the month it is; the fifth is the last. */
const patternOf = (chosen: Exclude<Repeats, 'once'>, on: Day): SeriesPattern => {
  if (chosen !== 'month') return { kind: 'weeks', every: Number(chosen) };
  const nth = Math.ceil(Number(on.slice(8)) / 7);
  const places = [1, 2, 3, 4] as const;
  const weekdays = [1, 2, 3, 4, 5] as const;
  return {
    kind: 'month',
    every: 1,
    nth: places.find((one) => one === nth) ?? -1,
    weekday: weekdays.find((one) => one === weekdayOf(on)) ?? 1,
  };
};
