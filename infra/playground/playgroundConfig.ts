import type { DemoUser } from '../demo';

/** The people whom the Playground knows: who is at the keyboard, and the five others it takes. */
export const castOf = (me: DemoUser, people: readonly DemoUser[]): readonly DemoUser[] => [
  me,
  ...people.filter(({ id }) => id !== me.id).slice(0, 5),
];

/**
 * The Playground's configuration as it validates it (version 0.1.1), JSON being YAML. People's ids are their Entra object ids, so that a chat that the bot opens by
 * object id is theirs.
 */
export const playgroundConfig = ([me, ...rest]: readonly DemoUser[], tenantId: string): string =>
  JSON.stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: 'ipmo-hub', name: 'IPMO Hub' },
    currentUser: me && userOf(me),
    users: rest.map(userOf),
    personalChat: { id: 'personal-chat' },
    groupChat: { id: 'group-chat', name: 'Leadership group' },
    team: {
      id: 'programme-team',
      name: 'IPMO Programme',
      aadGroupId: '5b3f6d0e-2a7d-4c43-9b49-1f6f0a51d3c1',
      channels: [{ id: 'value', name: 'Value' }],
    },
  });

const userOf = ({ id, displayName, userPrincipalName, mail }: DemoUser) => ({
  id,
  aadObjectId: id,
  name: displayName,
  // Spelt as the Playground spells it.
  userPrincipleName: userPrincipalName,
  givenName: displayName.split(' ')[0] ?? displayName,
  surname: displayName.split(' ').slice(1).join(' '),
  email: mail,
});
