import type { Rating } from '../../domain';
import { barrierWords, cardWords, ratingWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, open } from '../build/button';
import { besides, heading, paragraph, type CardElement } from '../build/element';
import { choiceInput } from '../build/input';
import { ratingImage } from '../build/ratingImage';
import { renderOutcome } from '../outcome/render';
import { barrierInputs, none } from './barrierInputs';
import type { RaiseBarrierProps } from './props';

type Form = Extract<RaiseBarrierProps, { state: 'form' }>;

export const renderRaiseBarrier = (props: RaiseBarrierProps): AdaptiveCard =>
  props.state === 'form' ? renderForm(props) : renderOutcome({ ...props, state: props.became });

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

const pictureOf = (rating: Rating) => ({
  url: ratingImage(rating),
  altText: `Project: ${ratingWords[rating]}`,
  pixels: 24,
});
