import { Button, makeStyles } from '@fluentui/react-components';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { useRef, useState, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { capture } from '../../../words/capture';
import { useMeetingStyles } from '../useMeetingStyles';
import { putPaper } from './putPaper';

const words = capture.paper;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  input: { display: 'none' },
});

/** What is larger would not go into a pack. */
const mostBytes = 60_000_000;

interface Props {
  /** Folder of the library that it goes to. */
  readonly folder: string;
  /** Name of the file that is there already. */
  readonly name: string;
  /** `name`: as it is in the library, which may be numbered. */
  readonly onUploaded: (file: { readonly id: string; readonly name: string }) => void;
}

/** A paper's file: chosen here, put into the library at once. */
export const FileField = ({ folder, name, onUploaded }: Props): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { drive } = useProgramme();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ readonly busy: boolean; readonly trouble?: string }>({ busy: false });
  const take = async (file: File): Promise<void> => {
    if (file.size > mostBytes) {
      setState({ busy: false, trouble: words.tooLarge });
      return;
    }
    setState({ busy: true });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const entry = await putPaper(drive, folder, { name: file.name, type: file.type, bytes });
      if (entry) onUploaded({ id: entry.id, name: entry.name });
      setState({ busy: false, ...(!entry && { trouble: words.nameTaken }) });
    } catch (error) {
      const trouble = error instanceof AppError ? `${error.say} ${error.next}` : words.notUploaded;
      setState({ busy: false, trouble });
    }
  };
  return (
    <div className={styles.root}>
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,.doc,.pptx,.xlsx"
        className={styles.input}
        aria-label={words.file}
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
      <Button
        size="small"
        className={own.small}
        disabled={state.busy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {name === '' ? words.choose : words.chooseOther}
      </Button>
      <span role="status" className={own.meta}>
        {state.busy ? words.uploading : (state.trouble ?? (name === '' ? words.noFile : name))}
      </span>
    </div>
  );
};
