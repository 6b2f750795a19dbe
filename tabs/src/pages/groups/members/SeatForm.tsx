import { Field, Input, Select } from '@fluentui/react-components';
import { sectorNames, type SeatRole } from '@ipmo-hub/teams-app/domain';
import type { Member } from '@ipmo-hub/teams-app/lists';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../../parts/drafts/useDraft';
import { groups } from '../../../words/groups';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DraftForm } from '../DraftForm';
import { PersonField } from '../PersonField';
import type { GroupsScene } from '../useGroups';
import { fieldsOfSeat, type SeatFields } from './seatFields';

const words = groups.form;
const roles = Object.keys(groups.roles) as SeatRole[];

interface Props {
  readonly scene: GroupsScene;
  readonly draftName: string;
  readonly label: string;
  /** Undefined for a new one. */
  readonly seat: Member | undefined;
  readonly busy: boolean;
  readonly onSave: (fields: SeatFields) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A seat's fields: who sits on it as what, for which sector, with whom behind them, and for how long. */
export const SeatForm = ({ scene, draftName, label, seat, busy, onSave, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const draft = useDraft(draftName, fieldsOfSeat(seat), seat);
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const missing = fields.title.trim() === '';
  const { people } = scene.snapshot;
  const day = (name: 'from' | 'until'): ReactElement => (
    <Field label={words[name]}>
      <Input
        className={lines.date}
        type="date"
        value={fields[name]}
        onChange={(_, { value }) => {
          change({ [name]: value });
        }}
      />
    </Field>
  );
  return (
    <DraftForm
      label={label}
      draft={draft}
      save={groups.save}
      busy={busy}
      onSend={async () => {
        setAsked(true);
        return !missing && (await onSave(fields));
      }}
      onClose={onClose}
    >
      <Field
        label={words.seat}
        hint={words.seatHint}
        required
        {...(asked && missing && { validationMessage: words.seatMissing })}
      >
        <Input
          value={fields.title}
          maxLength={255}
          autoFocus
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <div className={lines.fields}>
        <PersonField
          label={words.person}
          people={people}
          value={fields.person}
          none={words.vacant}
          onChange={(person) => {
            change({ person });
          }}
        />
        <Field label={words.role} className={lines.wide}>
          <Select
            value={fields.role}
            onChange={(_, { value }) => {
              change({ role: roles.find((one) => one === value) ?? 'Member' });
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {groups.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.sector} className={lines.wide}>
          <Select
            value={fields.sector}
            onChange={(_, { value }) => {
              change({ sector: value });
            }}
          >
            <option value="">{words.sectorOwn}</option>
            {sectorNames.map((sector) => (
              <option key={sector} value={sector}>
                {sector}
              </option>
            ))}
          </Select>
        </Field>
        <PersonField
          label={words.deputy}
          people={people}
          value={fields.deputy}
          none={words.none}
          onChange={(deputy) => {
            change({ deputy });
          }}
        />
        {day('from')}
        {day('until')}
      </div>
      <Field label={words.constituents} hint={words.constituentsHint}>
        <Input
          value={fields.constituents}
          maxLength={255}
          onChange={(_, { value }) => {
            change({ constituents: value });
          }}
        />
      </Field>
    </DraftForm>
  );
};
