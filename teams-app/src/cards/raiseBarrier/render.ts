import { barrierWords, cardWords, ratingWords, updateWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, open } from '../build/button';
import { besides, box, heading, paragraph, type CardElement } from '../build/element';
import { choiceInput } from '../build/input';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { barrierInputs, none } from './barrierInputs';
import type { RaiseBarrierProps } from './props';

type Form = Extract<RaiseBarrierProps, { state: 'form' }>;
type Raised = Exclude<RaiseBarrierProps, { state: 'form' }>;

export const renderRaiseBarrier = (props: RaiseBarrierProps): AdaptiveCard =>
  props.state === 'form' ? renderForm(props) : renderRaised(props);

const renderForm = (props: Form): AdaptiveCard => {
  const { project, mayRaise, press, draft } = props;
  const title = project ? barrierWords.headingOn(project.title) : barrierWords.heading;
  const sentence = mayRaise ? barrierWords.what : project ? barrierWords.notYours : barrierWords.noProjects;
  const words = [heading(title), paragraph([{ text: sentence, quiet: mayRaise }], { small: mayRaise })];
  return assemble({
    body: [
      ...(project ? [besides(pictureOf(project.rating), words)] : words),
      ...(mayRaise ? [...choices(props), ...barrierInputs(draft)] : []),
    ],
    actions: mayRaise
      ? [execute(barrierWords.send, 'raise', press, { primary: true, inputs: true })]
      : [open(cardWords.openPlan, props.link)],
    inWords: `${title}. ${sentence}`,
  });
};

const choices = ({ project, projects, milestones, draft }: Form): readonly CardElement[] => {
  if (!project)
    return [
      choiceInput({
        id: 'project',
        label: barrierWords.project,
        hint: barrierWords.projectHint,
        missing: barrierWords.projectMissing,
        choices: projects,
      }),
    ];
  if (milestones.length === 0) return [];
  const preset = milestones.find(({ value }) => value === draft['milestone'])?.value;
  return [
    choiceInput({
      id: 'milestone',
      label: barrierWords.milestone,
      choices: [{ value: none, title: barrierWords.milestoneNone }, ...milestones],
      value: preset ?? none,
    }),
  ];
};

const renderRaised = (props: Raised): AdaptiveCard => {
  const { state, holderName, rung, answerBy, today, ask, outcome } = props;
  const title = barrierWords.raised(props.title);
  const verdict = state === 'settled' ? plainText(outcome) : barrierWords.with(holderName, rung);
  const rest = state === 'settled' ? '' : barrierWords.answerBy(answerBy, today);
  return assemble({
    body: [
      besides(pictureOf(props.rating), [
        heading(title),
        paragraph([{ text: props.projectTitle, quiet: true }], { small: true }),
      ]),
      ...(ask === '' ? [] : [paragraph([{ text: `${barrierWords.asked} `, bold: true }, { text: plainText(ask) }])]),
      box(state === 'settled' ? 'emphasis' : 'good', [
        paragraph([{ text: `${verdict} `, bold: true }, { text: rest }]),
      ]),
    ],
    actions: [open(updateWords.open, props.link)],
    inWords: [`${title}.`, `${props.projectTitle}.`, verdict, rest].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const pictureOf = (rating: Raised['rating']) => ({
  url: ratingImage(rating),
  altText: `Project: ${ratingWords[rating]}`,
  pixels: 24,
});
