import { choice, date, ref, text, title, yesNo } from './column';
import { defineList } from './defineList';

/** Standing in the programme; SRO, lead and owner follow from the projects and milestones that name a person. */
export const roles = ['Programme team', 'Leadership group', 'Member', 'Reader'] as const;

export const people = defineList({
  name: 'People',
  describe: 'Everybody the programme names, keyed by their Entra object id.',
  key: 'email',
  columns: {
    title: title({ heading: 'Name', describe: 'Full name.' }),
    email: text({ describe: 'Work address: how imported files name them.', required: true, unique: true, coded: true }),
    objectId: text({
      heading: 'Entra object id',
      describe: 'Their account in Microsoft 365; without it the bot cannot reach them.',
      indexed: true,
      coded: true,
    }),
    organisation: ref('organisations')({ describe: 'Where they work.' }),
    role: choice(...roles)({ describe: 'Standing in the programme.', required: true }),
    deputy: ref('people')({ describe: 'Who answers for them while they are away.' }),
    awayUntil: date({ describe: 'Last day of leave; their matters wait or go to the deputy until then.' }),
    digestAt: text({ describe: 'Time of day for their digest, HH:MM in London; the programme’s time while empty.' }),
    left: yesNo({
      heading: 'Has left',
      describe: 'No longer in the programme; their matters go to the deputy or the SRO.',
    }),
  },
});
