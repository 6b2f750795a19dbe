import { Field, Input } from '@fluentui/react-components';
import type { Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { groups } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';

const words = groups.form;

export interface When {
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

interface Props {
  readonly fields: When;
  readonly today: Day;
  /** Says that the day is missing or past. */
  readonly noDay: boolean;
  readonly change: (change: Partial<When>) => void;
}

/** When and where a meeting takes place. */
export const WhenFields = ({ fields, today, noDay, change }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const time = (name: 'start' | 'end'): ReactElement => (
    <Field label={words[name]}>
      <Input
        className={lines.date}
        type="time"
        value={fields[name]}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <>
      <Field label={words.on} required {...(noDay && { validationMessage: words.dayMissing })}>
        <Input
          className={lines.date}
          type="date"
          min={today}
          value={fields.on}
          autoFocus
          onChange={(_, { value }) => {
            change({ on: value });
          }}
        />
      </Field>
      {time('start')}
      {time('end')}
      <Field label={words.place} className={lines.wide}>
        <Input
          value={fields.place}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ place: value });
          }}
        />
      </Field>
    </>
  );
};
