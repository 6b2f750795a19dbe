import { note, text, title } from './column';
import { defineList } from './defineList';

export const policies = defineList({
  name: 'Policies',
  describe: 'Settings of the programme’s rules that the programme team may change, one a row.',
  key: 'key',
  columns: {
    title: title({ describe: 'What the setting does.' }),
    key: text({
      describe: 'Name of the setting, for example escalation.overdueWorkingDays.',
      required: true,
      unique: true,
      coded: true,
    }),
    value: note({ describe: 'Its value.', required: true }),
  },
});
