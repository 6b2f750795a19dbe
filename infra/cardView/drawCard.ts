import { AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import './card.css';
import { cardLooks } from './cardLooks';
import { showOverflow } from './showOverflow';

/** What a button sends. */
export interface CardPress {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly verb?: string;
  readonly id?: string;
  readonly data: object;
}

export interface CardPorts {
  readonly onPress: (pressed: CardPress) => void;
  readonly onLink: (url: string) => void;
}

// Texts are shown as they are: the library knows no markup unless it is given a reader of it, and warns when it has none.
AdaptiveCard.onProcessMarkdown = () => undefined;

/** An Adaptive Card as an element; undefined when it is none. Inputs are checked by the card itself before a press arrives. */
export const drawCard = (json: object, { onPress, onLink }: CardPorts): HTMLElement | undefined => {
  const card = new AdaptiveCard();
  card.hostConfig = cardLooks;
  card.onExecuteAction = (action: Action) => {
    const id = action.id === undefined ? {} : { id: action.id };
    if (action instanceof ExecuteAction)
      onPress({ type: 'Action.Execute', verb: action.verb, ...id, data: action.data ?? {} });
    else if (action instanceof SubmitAction) onPress({ type: 'Action.Submit', ...id, data: action.data ?? {} });
    else if (action instanceof OpenUrlAction && action.url !== undefined) onLink(action.url);
  };
  card.onDisplayOverflowActionMenu = (actions, target) => {
    if (target) showOverflow(actions, target);
    return true;
  };
  card.parse(json);
  return card.render();
};
