import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { DocumentPdf20Regular } from '@fluentui/react-icons/svg/document-pdf';
import { formatDay, type CurrentItem, type PaperLine } from '@ipmo-hub/teams-app/domain';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { capture } from '../../../words/capture';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../useAct';
import type { MeetingPageScene } from '../useMeeting';
import { useMeetingStyles } from '../useMeetingStyles';
import { PaperForm } from './PaperForm';
import { PaperLink } from './PaperLink';

const words = capture.paper;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    padding: '6px 0',
    '&:not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  text: {
    flexGrow: 1,
    flexBasis: '180px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: '14px',
    lineHeight: '20px',
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  form: { flexBasis: '100%', paddingTop: '8px' },
});

interface Props {
  readonly shown: CurrentItem;
  readonly scene: MeetingPageScene;
  readonly onDone: (said: string) => void;
}

/** The papers of an item while the meeting is prepared: whether they came, what their cover sheet lacks, and the sheet itself. */
export const PaperList = ({ shown, scene, onDone }: Props): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [open, setOpen] = useState<string>();
  const { meeting, mayRun, me, snapshot } = scene;
  const before = useRef<string>(undefined);
  useEffect(() => {
    // A form that closed leaves whoever was in it at what it was about.
    if (open === undefined && before.current !== undefined)
      (document.getElementById(`cover-${before.current}`) ?? document.getElementById('papers'))?.focus();
    before.current = open;
  }, [open]);
  const mayAdd = mayRun && meeting.state === 'Planned';
  if (meeting.state !== 'Planned' || (shown.papers.length === 0 && !mayAdd)) return null;
  const close = (): void => {
    setOpen(undefined);
  };
  const form = (line: PaperLine | undefined): ReactElement => {
    const base = snapshot.papers.get(line?.paper.id ?? '');
    return (
      <div className={styles.form}>
        <PaperForm
          scene={scene}
          item={shown.item}
          paper={base}
          busy={deed.busy}
          onSave={(cover, draft) =>
            act('submitPaper', { meeting, cover, draft, ...(base && { base }) }, cover.title, words.saved)
          }
          onClose={close}
        />
      </div>
    );
  };
  return (
    <section aria-labelledby="papers">
      <div className={own.headLine}>
        <h3 id="papers" className={own.heading} tabIndex={-1}>
          {words.heading}
        </h3>
        {mayAdd && open !== 'new' && (
          <Button
            appearance="transparent"
            size="small"
            className={own.textButton}
            icon={<Add16Regular />}
            onClick={() => {
              setOpen('new');
            }}
          >
            {words.add}
          </Button>
        )}
      </div>
      {shown.papers.length === 0 && open !== 'new' && (
        <p className={own.meta} style={{ margin: 0 }}>
          {words.none}
        </p>
      )}
      <ul className={own.list}>
        {shown.papers.map((line) => {
          const { paper, state, due, sentences } = line;
          const mayEdit = mayRun || paper.author === me?.id;
          const isLate = state === 'overdue' || state === 'late';
          return (
            <li key={paper.id} className={styles.line}>
              <DocumentPdf20Regular className={styles.icon} aria-hidden="true" />
              <div className={styles.text}>
                <PaperLink paper={paper} />
                <div className={own.meta}>
                  {scene.nameOf(paper.author)} ·{' '}
                  <span className={mergeClasses(isLate && own.warning)}>
                    {state === 'awaited' ? words.awaitedBy(formatDay(due, scene.today)) : words.states[state]}
                  </span>
                </div>
                {sentences.map((sentence) => (
                  <div key={sentence} className={own.meta}>
                    {sentence}
                  </div>
                ))}
              </div>
              {mayEdit && (
                <Button
                  id={`cover-${paper.id}`}
                  size="small"
                  className={own.small}
                  aria-expanded={open === paper.id}
                  aria-label={words.editLabel(paper.title)}
                  onClick={() => {
                    setOpen(open === paper.id ? undefined : paper.id);
                  }}
                >
                  {words.edit}
                </Button>
              )}
              {open === paper.id && form(line)}
            </li>
          );
        })}
      </ul>
      {open === 'new' && form(undefined)}
      <DeedNote deed={deed} />
    </section>
  );
};
