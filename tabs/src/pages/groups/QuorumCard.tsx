import { Field, mergeClasses, Textarea } from '@fluentui/react-components';
import type { Group } from '@ipmo-hub/teams-app/lists';
import type { GroupChange } from '@ipmo-hub/teams-app/usecases';
import { useState, type ReactElement } from 'react';
import { Card } from '../../parts/Card';
import { useDraft } from '../../parts/drafts/useDraft';
import { groups as words } from '../../words/groups';
import { useAct } from '../meeting/useAct';
import { useMeetingStyles } from '../meeting/useMeetingStyles';
import { DeedNote } from '../my/DeedNote';
import { CardButton } from './CardButton';
import { DraftForm } from './DraftForm';
import type { GroupProps } from './groupProps';
import { quorumNote } from './quorumNote';
import { useGroupStyles } from './useGroupStyles';

/** The quorum's rules as they are read, what was not understood, and what can never be met with the seats there are. */
export const QuorumCard = ({ now, scene, onDone }: GroupProps): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [open, setOpen] = useState(false);
  const { membership, group, mayRun } = now;
  const { quorum, quorumWords, gaps, template } = membership;
  const part = (name: string, sentences: readonly string[], isWarning: boolean): ReactElement | false =>
    sentences.length > 0 && (
      <>
        <h3 className={own.sub}>{name}</h3>
        <ul className={own.list}>
          {sentences.map((sentence) => (
            <li key={sentence} className={mergeClasses(lines.body, isWarning && lines.caution)}>
              {sentence}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <Card
      title={words.quorum}
      beside={
        mayRun &&
        !open && (
          <CardButton
            name={words.changeTerms}
            onPress={() => {
              setOpen(true);
            }}
          />
        )
      }
    >
      {quorumWords.length === 0 ? (
        quorum.problems.length === 0 && <p className={lines.body}>{words.noQuorum}</p>
      ) : (
        <ul className={own.list} aria-label={words.quorum}>
          {quorumWords.map((rule) => (
            <li key={rule} className={lines.body}>
              {rule}
            </li>
          ))}
        </ul>
      )}
      {part(words.notRead, [...quorum.problems, ...template.problems], true)}
      {part(words.gaps, gaps, true)}
      {open && (
        <TermsForm
          group={group}
          busy={deed.busy}
          onSave={(patch) => {
            const base = scene.snapshot.groups.get(group.id);
            return base ? act('changeGroup', { base, patch }, group.title, words.saved) : Promise.resolve(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
      <DeedNote deed={deed} />
    </Card>
  );
};

interface FormProps {
  readonly group: Group;
  readonly busy: boolean;
  readonly onSave: (patch: GroupChange) => Promise<boolean>;
  readonly onClose: () => void;
}

const names = ['terms', 'quorum', 'template'] as const;
const hints = { terms: '', quorum: words.form.quorumHint, template: words.form.templateHint } as const;

const TermsForm = ({ group, busy, onSave, onClose }: FormProps): ReactElement => {
  const held = { terms: group.terms ?? '', quorum: group.quorum ?? '', template: group.template ?? '' };
  const draft = useDraft(`groups/${group.id}`, held, group);
  const { fields, change } = draft;
  const [asked, setAsked] = useState(false);
  const changed = names.filter((name) => fields[name].trim() !== held[name]);
  const unread = changed.includes('quorum') ? quorumNote(fields.quorum, asked) : undefined;
  return (
    <DraftForm
      label={words.changeTerms}
      draft={draft}
      save={words.save}
      busy={busy}
      onSend={() => {
        setAsked(true);
        if (unread) return Promise.resolve(false);
        return onSave(
          Object.fromEntries(changed.map((name) => [name, fields[name].trim() === '' ? null : fields[name].trim()])),
        );
      }}
      onClose={onClose}
    >
      {names.map((name) => (
        <Field key={name} label={words[name]} hint={hints[name]} {...(name === 'quorum' && unread)}>
          <Textarea
            value={fields[name]}
            rows={name === 'terms' ? 2 : 4}
            maxLength={4000}
            autoFocus={name === 'terms'}
            onChange={(_, { value }) => {
              change({ [name]: value });
            }}
          />
        </Field>
      ))}
    </DraftForm>
  );
};
