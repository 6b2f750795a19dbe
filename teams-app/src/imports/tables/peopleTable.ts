import { columnOf, type TableKind } from './tableKind';

const column = columnOf('people');

export const peopleTable: TableKind = {
  list: 'people',
  sheetNames: ['People', 'Contacts', 'Staff', 'Members', 'Membership', 'Stakeholders', 'Who is who'],
  columns: [
    column('title', 'Name', ['Full name', 'Person', 'Contact', 'Title']),
    column('email', 'Email', [
      'E-mail',
      'Email address',
      'Work email',
      'Mail',
      'Address',
      'User principal name',
      'UPN',
    ]),
    column('objectId', 'Entra object id', ['Object id', 'Entra id', 'Azure AD object id', 'AAD id']),
    column('organisation', 'Organisation', ['Trust', 'Employer', 'Works at', 'Organisation code']),
    column('role', 'Role', ['Programme role', 'Role in the programme', 'Standing', 'Group']),
    column('deputy', 'Deputy', ['Deputised by', 'Stand-in', 'Deputy email']),
    column('awayUntil', 'Away until', ['On leave until', 'Last day of leave']),
    column('left', 'Has left', ['Left', 'Leaver']),
  ],
};
