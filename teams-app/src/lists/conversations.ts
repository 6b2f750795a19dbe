import { choice, note, ref, text, title, yesNo } from './column';
import { defineList } from './defineList';

export const conversations = defineList({
  name: 'Conversations',
  describe: 'Where the bot may write: personal chats and channels it was added to.',
  key: 'key',
  columns: {
    title: title({ describe: 'The person or channel.' }),
    key: text({
      describe: 'person:… or channel:… : one conversation for each.',
      required: true,
      unique: true,
      coded: true,
    }),
    kind: choice('Personal', 'Channel', 'Group')({ describe: 'Kind of conversation.', required: true }),
    person: ref('people')({ describe: 'Whose personal chat it is.', indexed: true }),
    domain: ref('domains')({ describe: 'The domain whose channel it is.' }),
    group: ref('groups')({
      describe:
        'The group whose channel or chat it is: its agenda is sent here. Set by the channel’s name, or by hand.',
    }),
    conversation: text({ describe: 'Teams’ conversation id.', required: true, coded: true }),
    serviceUrl: text({ describe: 'Where Teams takes messages for it.', required: true, coded: true }),
    reference: note({ describe: 'The rest of the conversation reference, as JSON.', coded: true }),
    blocked: yesNo({ describe: 'Teams refused the bot here; nothing more is sent.' }),
  },
});
