import type { EscalationRecord } from '../../domain';
import { cardWords } from '../../words';
import { paragraph, type CardElement } from '../build/element';
import type { EscalationProps } from './props';

const rungs: readonly EscalationRecord['rung'][] = ['Owner', 'SRO', 'Domain lead', 'Leadership group'];

/** `Owner › SRO, you › Domain lead › Leadership group`, with the rung that holds it in bold. */
export const ladder = ({ rung, holderIsViewer, holderName }: EscalationProps): CardElement =>
  paragraph(
    rungs.flatMap((step, index) => [
      ...(index === 0 ? [] : [{ text: ' › ', quiet: true }]),
      step === rung
        ? { text: `${step}, ${holderIsViewer ? cardWords.you : holderName}`, bold: true }
        : { text: step, quiet: true },
    ]),
    { small: true },
  );
