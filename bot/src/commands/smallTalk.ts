import { smallTalkWords } from '../words';

// Whole messages only: whatever says more is looked at as a command.
const greeting =
  /^(hi|hiya|hello|hey|good (morning|afternoon|evening)|morning|afternoon)( there| all| bot| ipmo( hub)?)?$/;
const thanks =
  /^((ok|okay|great|perfect|lovely|brilliant) )?(thanks|thank you|thankyou|thx|ta|cheers|much appreciated)( (a lot|so much|very much|bot|again))?$/;
const agreement =
  /^(ok|okay|k|oki|fine|great|good|perfect|lovely|brilliant|cool|noted|got it|will do|done|sure|understood|yes|yep|no|nope|no problem)( then)?$/;
const farewell = /^(bye|goodbye|see you|good night|have a (good|nice) (day|weekend|evening))$/;

const whyAsked =
  /^why (do|did|are) you (always |keep )?(write|writing|wrote|message|messaging|tell|telling|contact|contacting|remind|reminding)( to)?( me)?$/;
const stopAsked =
  /^(please )?(stop|unsubscribe|leave me alone|go away|stop (it|this|writing( to me)?|reminding me|messaging me))( please)?$/;

/** What is answered to words that ask nothing: a line, in kind. Undefined for everything else. */
export const smallTalk = (message: string, name: string): string | undefined => {
  const text = message
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
  const [first = name] = name.split(' ');
  if (whyAsked.test(text)) return smallTalkWords.why;
  if (stopAsked.test(text)) return smallTalkWords.stop;
  if (greeting.test(text)) return smallTalkWords.hello(first);
  if (thanks.test(text)) return smallTalkWords.welcome;
  if (agreement.test(text) || /^\p{Extended_Pictographic}+$/u.test(text)) return smallTalkWords.fine;
  return farewell.test(text) ? smallTalkWords.bye : undefined;
};
