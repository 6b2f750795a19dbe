import { Button } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useState, type ReactElement } from 'react';
import { Card } from '../../../parts/Card';
import { groups as words } from '../../../words/groups';
import { useAct } from '../../meeting/useAct';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { DeedNote } from '../../my/DeedNote';
import { CardButton } from '../CardButton';
import type { GroupProps } from '../groupProps';
import { useGroupStyles } from '../useGroupStyles';
import { EndForm } from './EndForm';
import { InterestForm } from './InterestForm';

/** What members have declared, and what they do when it is touched; everybody declares their own. */
export const InterestsCard = ({ now, scene, onDone }: GroupProps): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [open, setOpen] = useState(false);
  const [ending, setEnding] = useState<string>();
  const { membership, mayRun } = now;
  const members = membership.seats.flatMap(({ person, state }) => (person && state === 'filled' ? [person.id] : []));
  const isMember = scene.me !== undefined && members.includes(scene.me.id);
  return (
    <Card
      title={words.interests}
      beside={
        (mayRun || isMember) &&
        !open && (
          <CardButton
            name={words.declare}
            icon={<Add16Regular />}
            onPress={() => {
              setOpen(true);
            }}
          />
        )
      }
    >
      {membership.interests.length === 0 && !open && <p className={lines.body}>{words.noInterests}</p>}
      <ul className={own.list}>
        {membership.interests.map(({ interest, person }) => {
          const base = scene.snapshot.interests.get(interest.id);
          const mayEnd = base !== undefined && (mayRun || person.id === scene.me?.id);
          return (
            <li key={interest.id} className={own.row}>
              <div className={own.text}>
                <span className={lines.strong}>{person.title}</span> {interest.title}
                <div className={lines.meta}>
                  {[
                    interest.kind,
                    interest.handling,
                    interest.projects ?? '',
                    interest.words ?? '',
                    interest.until === undefined ? '' : words.until(interest.until, scene.today),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </div>
              </div>
              {mayEnd && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={lines.small}
                  aria-expanded={ending === interest.id}
                  aria-label={words.endInterestLabel(interest.title)}
                  onClick={() => {
                    setEnding(ending === interest.id ? undefined : interest.id);
                  }}
                >
                  {words.endInterest}
                </Button>
              )}
              {mayEnd && ending === interest.id && (
                <EndForm
                  interest={base}
                  today={scene.today}
                  busy={deed.busy}
                  onSave={(until) =>
                    act('changeInterest', { base, patch: { until } }, interest.title, words.interestEnded)
                  }
                  onClose={() => {
                    setEnding(undefined);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {open && (
        <InterestForm
          scene={scene}
          draftName={`groups/${now.group.id}/interest`}
          people={mayRun ? [...new Set(members)] : members.filter((id) => id === scene.me?.id)}
          busy={deed.busy}
          onSave={(draft) => act('declareInterest', draft, draft.title, words.form.declared)}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
      <DeedNote deed={deed} />
    </Card>
  );
};
