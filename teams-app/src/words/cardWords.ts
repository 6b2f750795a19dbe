/** Buttons, labels and errors of the cards' inputs. */
export const cardWords = {
  done: 'Done',
  newDate: 'New date',
  saveDate: 'Save new date',
  dateLabel: 'Day you now expect',
  dateMissing: 'Choose a day, today or later.',
  noteLabel: 'Note (optional)',
  noteHint: 'What changed, in a sentence',
  openPlan: 'Open the plan',
  acknowledge: 'Acknowledge',
  takeAction: 'Take action',
  actionLabel: 'What you will do',
  actionMissing: 'Say what you will do.',
  actionDayLabel: 'By',
  actionDayMissing: 'Choose a day, today or later.',
  saveAction: 'Agree action',
  return: 'Return',
  returnLabel: 'Why it goes back',
  returnMissing: 'Say why it goes back.',
  saveReturn: 'Return with reason',
  passUp: 'Pass up',
  passUpLabel: 'What you ask for (optional)',
  savePassUp: (name: string) => `Pass up to ${name}`,
  lastNote: 'Last note:',
  asks: (name: string) => `${name} asks:`,
  you: 'you',
  unknownPerson: 'somebody unknown',
  otherPerson: 'somebody else',
  programme: 'The programme',
} as const;

export const welcomeWords = {
  heading: (name: string) => `Hello ${name}, this is the programme’s work plan`,
  what: 'It writes to you when something you own is due, and to the SRO when it is overdue. You answer on the message itself.',
  when: (from: string, until: string) => `Never outside ${from} to ${until}, at weekends or on bank holidays.`,
  where: 'What you answer is written to the programme’s own lists in SharePoint, and shows in the plan at once.',
  help: 'Type “help” to see what you can ask.',
  open: 'Open the plan',
} as const;

export const helpWords = {
  heading: 'What you can ask',
  rules: 'When it writes by itself',
  open: 'Open the plan',
} as const;
