import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Group } from '@ipmo-hub/teams-app/lists';
import type { GroupDraft } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { useDraft } from '../../parts/drafts/useDraft';
import { groups as words } from '../../words/groups';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { DraftForm } from './DraftForm';
import { offeredKinds } from './offeredKinds';
import { PersonField } from './PersonField';
import { quorumNote } from './quorumNote';
import type { GroupsScene } from './useGroups';

const form = words.setUp;

interface Props {
  readonly scene: GroupsScene;
  readonly busy: boolean;
  readonly onSave: (draft: GroupDraft) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A new group: what it is for, who chairs it, and its quorum, read as it is typed. */
export const GroupForm = ({ scene, busy, onSave, onClose }: Props): ReactElement => {
  const lines = useMeetingStyles();
  const { people, domains } = scene.snapshot;
  const draft = useDraft('groups/new', {
    title: '',
    kind: 'Project group' as Group['kind'],
    domain: '',
    chair: '',
    secretary: '',
    terms: '',
    quorum: '',
  });
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const offered = offeredKinds(scene.snapshot, scene.today);
  // A kept draft may name a kind that is offered no more.
  const kind = offered.find((one) => one === fields.kind) ?? 'Project group';
  const noTitle = fields.title.trim() === '';
  const noDomain = kind === 'Domain group' && fields.domain === '';
  const unread = quorumNote(fields.quorum, asked);
  const send = async (): Promise<boolean> => {
    setAsked(true);
    if (noTitle || noDomain || unread) return false;
    const { title, kind: _kind, domain, ...rest } = fields;
    const given = Object.fromEntries(Object.entries(rest).filter(([, text]) => text.trim() !== ''));
    return onSave({ title, kind, ...given, ...(kind !== 'Leadership group' && domain !== '' && { domain }) });
  };
  const missing = (isMissing: boolean, message: string) => asked && isMissing && { validationMessage: message };
  return (
    <DraftForm label={form.add} draft={draft} save={form.save} busy={busy} onSend={send} onClose={onClose}>
      <Field label={form.title} required {...missing(noTitle, form.titleMissing)}>
        <Input
          value={fields.title}
          maxLength={120}
          autoFocus
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <div className={lines.fields}>
        <Field label={form.kind} className={lines.wide}>
          <Select
            value={kind}
            onChange={(_, { value }) => {
              change({ kind: offered.find((one) => one === value) ?? 'Project group' });
            }}
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {form.kinds[one]}
              </option>
            ))}
          </Select>
        </Field>
        {kind !== 'Leadership group' && (
          <Field
            label={form.domain}
            className={lines.wide}
            required={kind === 'Domain group'}
            {...missing(noDomain, form.domainMissing)}
          >
            <Select
              value={fields.domain}
              onChange={(_, { value }) => {
                change({ domain: value });
              }}
            >
              <option value="">{form.noDomain}</option>
              {[...domains.values()].map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <div className={lines.fields}>
        <PersonField
          label={form.chair}
          people={people}
          value={fields.chair}
          none={words.form.none}
          onChange={(chair) => {
            change({ chair });
          }}
        />
        <PersonField
          label={form.secretary}
          people={people}
          value={fields.secretary}
          none={words.form.none}
          onChange={(secretary) => {
            change({ secretary });
          }}
        />
      </div>
      <Field label={words.terms}>
        <Textarea
          value={fields.terms}
          rows={2}
          maxLength={4000}
          onChange={(_, { value }) => {
            change({ terms: value });
          }}
        />
      </Field>
      <Field label={words.quorum} hint={words.form.quorumHint} {...unread}>
        <Textarea
          value={fields.quorum}
          rows={3}
          maxLength={4000}
          onChange={(_, { value }) => {
            change({ quorum: value });
          }}
        />
      </Field>
    </DraftForm>
  );
};
