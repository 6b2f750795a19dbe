import type { Day } from '../../domain';
import { meetingOn, packWords as words } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { choose, open, type Button } from '../build/button';
import { box, heading, paragraph, type CardElement } from '../build/element';
import { plainText } from '../build/plainText';

export interface PackProps {
  readonly meeting: { readonly title: string; readonly on: Day };
  readonly today: Day;
  /** What came of the question, when it asked for something. */
  readonly sentence?: string | undefined;
  readonly newest?: {
    readonly version: number;
    /** ISO instant. */
    readonly frozenAt: string;
    readonly by?: string | undefined;
    readonly pages?: number | undefined;
    readonly pdf: string;
    readonly word?: string | undefined;
    readonly changed: readonly string[];
    readonly missing: readonly string[];
  };
  readonly awaited: readonly string[];
  /** What freezes a new version when it is said; only for whoever may. */
  readonly freeze?: string;
  readonly link: string;
}

const mostLines = 8;

export const renderPack = (props: PackProps): AdaptiveCard => {
  const { meeting, today, newest, sentence, awaited } = props;
  const name = meetingOn(meeting, today);
  const title = newest ? words.heading(name, newest.version) : words.none(name);
  const line = newest ? words.frozen(newest.frozenAt, newest.by, newest.pages, today) : words.comes;
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: line, quiet: true }], { small: true }),
      ...(sentence === undefined ? [] : [box('emphasis', [paragraph([{ text: sentence }])])]),
      ...(newest ? listed(words.changed, newest.changed) : []),
      ...(newest ? missing(newest.missing) : []),
      ...listed(words.awaited, awaited),
    ],
    actions: buttons(props),
    inWords: [
      `${title}.`,
      `${line}.`,
      sentence,
      ...(newest && newest.missing.length > 0 ? [words.missing, newest.missing.slice(0, mostLines).join(' ')] : []),
      ...(awaited.length > 0 ? [words.awaited, `${awaited.slice(0, mostLines).join('; ')}.`] : []),
    ]
      .filter(Boolean)
      .join(' '),
  });
};

const listed = (label: string, lines: readonly string[]): readonly CardElement[] =>
  lines.length === 0
    ? []
    : [
        paragraph([{ text: label, bold: true }]),
        ...lines.slice(0, mostLines).map((text) => paragraph([{ text: `• ${plainText(text, 240)}` }], { close: true })),
        ...(lines.length > mostLines
          ? [paragraph([{ text: words.more(lines.length - mostLines), quiet: true }], { small: true })]
          : []),
      ];

const missing = (lines: readonly string[]): readonly CardElement[] =>
  lines.length === 0
    ? [paragraph([{ text: words.complete, quiet: true }], { small: true })]
    : [box('warning', listed(words.missing, lines).map(loud))];

/** Quiet text is too faint on a coloured box. */
const loud = (element: CardElement): CardElement => ({
  ...element,
  inlines: (element['inlines'] as readonly Readonly<Record<string, unknown>>[]).map(
    ({ isSubtle: _isSubtle, ...run }) => run,
  ),
});

const buttons = ({ newest, freeze, link }: PackProps): readonly Button[] => [
  ...(newest ? [open(words.pdf, newest.pdf)] : []),
  ...(newest?.word === undefined ? [] : [open(words.word, newest.word)]),
  ...(freeze === undefined ? [] : [choose(words.freeze, freeze)]),
  open(words.open, link, { secondary: newest !== undefined }),
];
