import { drawSubject, isSubject, viewOf } from '@ipmo-hub/teams-app/cards';
import { defaultPolicy } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { commands, routeCommand, type CommandRequest, type Reply } from '../../../../bot/src/commands';
import { kofi } from '../../teams-app/domain/samplePlan';
import { outlineOf } from '../../teams-app/cards/outlineOf';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';

export const today = '2026-11-23';

const linkTo = ({ list, id }: { readonly list: string; readonly id: string }) => `https://tabs.example/${list}/${id}`;

/** Types to the bot, in a programme kept in memory. */
export const askBot = (plan: Snapshot) => {
  const programme = memoryProgramme(plan, `${today}T09:30:00Z`);
  const reply = async (
    text: string,
    { person = kofi, ...rest }: { readonly person?: Person | undefined } & Partial<CommandRequest> = {},
  ): Promise<Reply> => {
    const routed = routeCommand(commands, text);
    if (!routed) return { text: 'no command' };
    return routed.command.answer({
      subject: routed.subject,
      person,
      scope: 'personal',
      commands,
      snapshot: programme.snapshot,
      today,
      policy: defaultPolicy,
      linkTo,
      plan: 'https://tabs.example/',
      context: programme.as(person),
      ...rest,
    });
  };
  return {
    ...programme,
    reply,
    /** The card that it shows, in lines. */
    shown: async (...asked: Parameters<typeof reply>): Promise<string> => {
      const said = await reply(...asked);
      if (!('show' in said)) return 'text' in said ? said.text : 'no card';
      const { kind, subject } = said.show;
      const viewer = asked[1]?.scope === undefined ? (asked[1]?.person ?? kofi) : undefined;
      const view = viewOf(programme.suite, { linkTo, viewer });
      const card = isSubject(subject) ? drawSubject(kind, { ...view, subject }) : undefined;
      return card ? outlineOf(card) : 'nothing drawn';
    },
    /** The reply as text, whatever it is. */
    answer: async (...asked: Parameters<typeof reply>): Promise<string> => {
      const said = await reply(...asked);
      return 'text' in said ? said.text : JSON.stringify(said);
    },
    /** What the buttons of a choice would say. */
    choices: async (...asked: Parameters<typeof reply>): Promise<readonly string[]> => {
      const said = await reply(...asked);
      return 'offer' in said ? said.offer.choices.map(({ says }) => says) : [];
    },
    /** What the buttons of a choice are called, and would say. */
    titles: async (...asked: Parameters<typeof reply>): Promise<readonly string[]> => {
      const said = await reply(...asked);
      return 'offer' in said ? said.offer.choices.map(({ title, says }) => `${title}: ${says}`) : [];
    },
  };
};
