import { Link, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

interface MessageTextProps {
  readonly text: string;
  readonly onLink: (url: string) => void;
}

/** Plain text with its lines, its web addresses as links. */
export const MessageText = ({ text, onLink }: MessageTextProps) => {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <Link
            key={index}
            href={part}
            inline
            onClick={(event) => {
              event.preventDefault();
              onLink(part);
            }}
          >
            {part}
          </Link>
        ),
      )}
    </div>
  );
};
