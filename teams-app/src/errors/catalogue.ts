import { entry, type Entry } from './entry';
import { meetingErrors } from './meetingErrors';

/** Every error a person may meet, by code. Codes are stable: logs and support notes quote them. */
export const catalogue = {
  ...meetingErrors,
  'signin.expired': entry('Your sign-in has run out.', 'Sign in again.'),
  'signin.unavailable': entry('Sign-in did not answer.', 'Try again in a minute.'),
  'tabs.noConfiguration': entry('The suite’s own settings could not be loaded.', 'Check the network, then try again.'),
  'graph.forbidden': entry('SharePoint does not let you do this.', 'Ask the programme team for access to the site.'),
  'graph.notFound': entry('This is no longer in SharePoint.', 'Refresh to see what is there now.'),
  'graph.busy': entry('SharePoint is busy.', 'Nothing is lost; try again in {seconds} seconds.'),
  'graph.unreachable': entry('SharePoint could not be reached.', 'Check the network, then try again.'),
  'graph.refused': entry(
    'SharePoint refused the request ({reason}).',
    'Tell the programme team, quoting this sentence.',
  ),
  'graph.unexpected': entry(
    'SharePoint answered something unexpected.',
    'Try again; if it stays, tell the programme team.',
  ),
  'lists.missing': entry(
    'The list “{list}” is not on this site.',
    'Run `npm run provision`, or ask the programme team to.',
  ),
  'write.invalid': entry('{problems}', 'Correct it and save again.'),
  'write.conflict': entry('{person} changed this too.', 'Choose line by line what to keep.'),
  'write.gone': entry('Somebody deleted this meanwhile.', 'Refresh to see the plan as it is now.'),
  'authority.notYours': entry('Only {who} can do this.', 'Ask them, or ask the programme team to.'),
  'authority.unknownPerson': entry(
    'You are not in this programme’s People list.',
    'Ask the programme team to add you.',
  ),
  'authority.left': entry(
    'The People list says that you have left this programme.',
    'If that is not so, ask the programme team to correct it.',
  ),
  'authority.sharedAccount': entry(
    'The People list holds somebody else under your account, so nobody can tell which of you this is.',
    'Ask the programme team to correct the Entra object ids.',
  ),
  'card.unreadable': entry(
    'This card sent something the programme cannot read.',
    'Open the plan and make the change there.',
  ),
  'card.badInput': entry(
    'What you filled in is missing or cannot be used.',
    'Choose a day that exists, keep to 1,000 characters, and press again.',
  ),
  'card.stale': entry(
    'This changed since the card was sent.',
    'The card now shows how it stands; look, then press again.',
  ),
  'card.wrongTenant': entry(
    'This card belongs to another organisation.',
    'Use the card in your own organisation’s Teams.',
  ),
  'card.notYours': entry('This card was sent to somebody else.', 'Open the plan, or ask whoever it was sent to.'),
  'card.unknownMatter': entry('What this card was about is no longer open.', 'Open the plan to see how it stands.'),
  'milestone.pastDate': entry(
    'The new date, {day}, has passed already.',
    'Choose today or a later day, or mark it done.',
  ),
  'milestone.futureDone': entry(
    '{day} is still to come, so it cannot be done then.',
    'Choose today or an earlier day.',
  ),
  'milestone.ownerGone': entry(
    'The new owner is not in the programme’s People list, or has left.',
    'Choose somebody who is in the programme.',
  ),
  'milestone.nowhere': entry(
    'The project is no longer in the programme.',
    'Open the domain’s plan and choose one that is.',
  ),
  'risk.nowhere': entry(
    'The project is not, or no longer, one of this domain.',
    'Choose one of the domain’s projects, or the whole domain.',
  ),
  'risk.ownerGone': entry(
    'The owner is not in the programme’s People list, or has left.',
    'Choose somebody who is in the programme.',
  ),
  'risk.reasonMissing': entry('It is not said why this is closed.', 'Say how it ended, then close it.'),
  'risk.pastReview': entry('The review day, {day}, has passed already.', 'Choose today or a later day.'),
  'risk.gone': entry('This is not, or no longer, a risk in the log.', 'Open the log to see how it stands.'),
  'domain.badCode': entry(
    '“{code}” is no code for a domain: references of its projects begin with it.',
    'Give two to five letters, such as VAL.',
  ),
  'domain.codeTaken': entry('{code} is the code of {domain}.', 'Choose another code.'),
  'objective.nowhere': entry('The domain is no longer in the programme.', 'Open the programme to see what is there.'),
  'objective.unknownProject': entry(
    '{code} is not a project of this domain.',
    'Choose from the domain’s own projects.',
  ),
  'project.personGone': entry(
    'Somebody named here is not in the programme’s People list, or has left.',
    'Choose somebody who is in the programme.',
  ),
  'project.organisationGone': entry(
    'The organisation is not in the programme’s Organisations list.',
    'Choose one that is, or ask the programme team to add it.',
  ),
  'project.finishBeforeStart': entry('It would end before it begins, on {day}.', 'Choose a later day.'),
  'project.oddYear': entry(
    'The year of a priority is a financial year, for example 2026/27.',
    'Write it like that, or leave it empty.',
  ),
  'project.futureHandOver': entry(
    '{day} is still to come, so it cannot have been handed over then.',
    'Choose today or an earlier day.',
  ),
  'project.noReceiver': entry('Nobody is named who took it over.', 'Name its business-as-usual owner first.'),
  'away.pastDate': entry('The last day of leave, {day}, has passed already.', 'Choose today or a later day.'),
  'away.tooLong': entry('Nobody can be away for so long.', 'Choose a day up to {day}, or ask the programme team.'),
  'away.deputyGone': entry(
    'The deputy is not in the programme’s People list, has left, or is the person themselves.',
    'Choose somebody else who is in the programme.',
  ),
  'deed.changed': entry(
    '{person} changed this meanwhile.',
    'Look at how it stands now, and do it again if it still holds.',
  ),
  'escalation.settled': entry('This was {state} already.', 'Open the plan to see how it stands.'),
  'escalation.pastDate': entry('The day promised, {day}, has passed already.', 'Choose today or a later day.'),
  'escalation.promiseTooFar': entry(
    '{day} is too far ahead: the latest day to promise is {latest}.',
    'Choose that day or an earlier one. What takes longer, pass up with what you need.',
  ),
  'escalation.textMissing': entry('A few words are missing.', 'Say {what}, then press again.'),
  'escalation.nobodyAbove': entry(
    'There is nobody above to pass this to.',
    'Answer it yourself, or ask the programme team to name a domain lead and a leadership group.',
  ),
  'snooze.pastDate': entry('It would rest until {day}, which has passed already.', 'Choose a later day.'),
  'snooze.tooLong': entry('Nothing may rest for so long.', 'Choose a day up to {day}; it can rest again then.'),
  'snooze.escalation': entry('What was escalated cannot rest: its clock runs on.', 'Answer it, or pass it up.'),
  'snooze.unknown': entry(
    'There is nothing here that could rest.',
    'Choose a milestone, project, paper or action, or everything of yours that may wait.',
  ),
  'paper.futureReceived': entry(
    '{day} is still to come, so it cannot have come then.',
    'Choose today or an earlier day.',
  ),
  'barrier.gone': entry(
    'The project or milestone is no longer in the plan.',
    'Open the plan to see what is there, and raise it on that.',
  ),
  'barrier.nobody': entry(
    'There is nobody to take this to.',
    'Ask the programme team to name an SRO and a domain lead.',
  ),
  'paper.coverMissing': entry(
    'The cover sheet lacks {parts}.',
    'Fill it in and submit again, or keep it as a draft meanwhile.',
  ),
  'file.badName': entry(
    'SharePoint does not take “{name}” as the name of a file or folder.',
    'Leave out the characters " * : < > ? / \\ | # % and dots or spaces at the ends, then try again.',
  ),
  'file.noFolder': entry(
    '“{name}” is a file of the library, not a folder.',
    'Rename it in SharePoint, then try again.',
  ),
  'file.locked': entry(
    'Somebody has this file open, and SharePoint keeps it locked.',
    'Ask them to close it, then try again.',
  ),
  'file.noRoom': entry('The library has no room for this file.', 'Ask whoever looks after the SharePoint site.'),
  'import.unreadable': entry(
    'The file cannot be read: it is neither an Excel workbook (.xlsx) nor a CSV table, or it is damaged.',
    'Open it in Excel, save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”, and import that.',
  ),
  'import.oldExcel': entry(
    'The file is an Excel workbook of the old kind (.xls), or it has a password.',
    'Open it in Excel, take the password off, save it as “Excel Workbook (.xlsx)”, and import that.',
  ),
  'import.tooLarge': entry(
    'The file is larger than an import can hold ({limit}).',
    'Delete what does not belong to the plan, or split it and import the parts one after the other.',
  ),
  'import.interrupted': entry(
    'The import stopped after {done} of {total} changes.',
    'Nothing is lost: import the same file again, and it goes on where it stopped.',
  ),
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof catalogue;
