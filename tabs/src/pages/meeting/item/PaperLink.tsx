import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingPaper } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { capture } from '../../../words/capture';
import { safeAddress } from '../safeAddress';
import { useMeetingStyles } from '../useMeetingStyles';

const words = capture.paper;

const useStyles = makeStyles({
  link: {
    display: 'inline',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A paper's title, which opens its file in the library where it has one. The library is asked for the address when it is pressed. */
export const PaperLink = ({ paper }: { readonly paper: MeetingPaper }): ReactElement => {
  const styles = useStyles();
  const own = useMeetingStyles();
  const { drive } = useProgramme();
  const [failed, setFailed] = useState(false);
  const { title, file = '' } = paper;
  if (file.trim() === '') return <>{title}</>;
  const openIt = async (): Promise<void> => {
    setFailed(false);
    // Opened while the press still counts as one: a window that is opened later is held back by the browser.
    const opened = window.open('', '_blank');
    const address = safeAddress(file) ?? safeAddress(await drive.webUrl(addressIn(file)).catch(() => undefined));
    if (opened && address !== undefined) {
      opened.opener = null;
      opened.location.href = address;
      return;
    }
    opened?.close();
    setFailed(true);
  };
  return (
    <>
      <button type="button" className={styles.link} onClick={() => void openIt()}>
        {title}
        <span className={own.hidden}>{words.newWindow}</span>
      </button>
      <span role="status">{failed && <span className={own.meta}> {words.notOpened}</span>}</span>
    </>
  );
};

/** A path from the library's root, or an id. */
const addressIn = (file: string): string | { readonly id: string } =>
  /[/.]/.test(file) ? file.trim() : { id: file.trim() };
