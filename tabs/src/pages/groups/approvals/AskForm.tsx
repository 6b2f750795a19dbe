import { Field, Input, Textarea } from '@fluentui/react-components';
import { isDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Group } from '@ipmo-hub/teams-app/lists';
import type { ApprovalDraft } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { useProgramme } from '../../../programme/TabProgramme';
import { groups } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';

const words = groups.form;
/** Working days that members are given to answer unless another day is chosen. */
const usualDays = 5;

interface Props {
  readonly group: Group;
  readonly today: Day;
  readonly busy: boolean;
  readonly onAsk: (draft: ApprovalDraft) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Puts a decision to the members between meetings. */
export const AskForm = ({ group, today, busy, onAsk, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const { calendar } = useProgramme();
  const draft = useDraft(`groups/${group.id}/approval`, {
    wording: '',
    rationale: '',
    closesOn: calendar.addWorkingDays(today, usualDays),
  });
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.wording.trim() === '';
  const noDay = !isDay(fields.closesOn) || fields.closesOn <= today;
  return (
    <DraftForm
      label={groups.ask}
      draft={draft}
      save={words.askIt}
      busy={busy}
      onSend={async () => {
        setAsked(true);
        const { wording, rationale, closesOn } = fields;
        return (
          !missing &&
          !noDay &&
          (await onAsk({ group, wording, closesOn, ...(rationale.trim() !== '' && { rationale: rationale.trim() }) }))
        );
      }}
      onClose={onClose}
    >
      <Field label={words.wording} required {...(asked && missing && { validationMessage: words.wordingMissing })}>
        <Textarea
          value={fields.wording}
          rows={2}
          maxLength={8000}
          autoFocus
          onChange={(_, { value }) => {
            change({ wording: value });
          }}
        />
      </Field>
      <Field label={words.reason}>
        <Textarea
          value={fields.rationale}
          rows={2}
          maxLength={4000}
          onChange={(_, { value }) => {
            change({ rationale: value });
          }}
        />
      </Field>
      <Field label={words.closesOn} required {...(asked && noDay && { validationMessage: words.closesMissing })}>
        <Input
          className={lines.date}
          type="date"
          min={today}
          value={fields.closesOn}
          onChange={(_, { value }) => {
            change({ closesOn: value });
          }}
        />
      </Field>
    </DraftForm>
  );
};
