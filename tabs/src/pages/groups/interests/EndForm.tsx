import { Field, Input } from '@fluentui/react-components';
import { isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Interest } from '@ipmo-hub/teams-app/lists';
import type { ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups as words } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';

interface Props {
  readonly interest: Interest;
  readonly today: Day;
  readonly busy: boolean;
  readonly onSave: (until: Day) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Until when an interest holds; it stays among what was declared. */
export const EndForm = ({ interest, today, busy, onSave, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const draft = useDraft(`interests/${interest.id}/end`, { until: interest.until ?? today }, interest);
  const { until } = draft.fields;
  return (
    <DraftForm
      label={words.endInterestLabel(interest.title)}
      draft={draft}
      save={words.save}
      busy={busy}
      onSend={async () => isDay(until) && (await onSave(until))}
      onClose={onClose}
    >
      <Field
        label={words.endInterestOn}
        required
        {...(!isDay(until) && { validationMessage: words.form.dayOfEndMissing })}
      >
        <Input
          className={lines.date}
          type="date"
          min={interest.from}
          value={until}
          autoFocus
          onChange={(_, { value }) => {
            draft.change({ until: value });
          }}
        />
      </Field>
    </DraftForm>
  );
};
