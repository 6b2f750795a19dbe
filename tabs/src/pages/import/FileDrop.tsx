import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { importWords } from '../../words/import';
import { useImportStyles } from './useImportStyles';

interface Props {
  /** A file was chosen already: this one would be another. */
  readonly again: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file by the dialog of the machine, or dropped. */
export const FileDrop = ({ again, disabled, onFile }: Props): ReactElement => {
  const styles = useImportStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  const isFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.dropOver)}
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button
        appearance={again ? 'secondary' : 'primary'}
        icon={<DocumentArrowUp20Regular />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {again ? importWords.another : importWords.choose}
      </Button>
      <span className={styles.quiet}>{importWords.drop}</span>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        aria-label={importWords.choose}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          take(target.files);
          // The same file, corrected, may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
};
