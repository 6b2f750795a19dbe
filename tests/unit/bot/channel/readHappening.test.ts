import fc from '../../../properties';
import { readHappening } from '../../../../bot/src/channel/readHappening';
import { readTurn } from '../../../../bot/src/channel/readTurn';

type Activity = Parameters<typeof readHappening>[0];
const read = (activity: object) => readHappening(activity as Activity);
const invoke = (name: string, value?: unknown) => read({ type: 'invoke', name, value });

it.each([
  ['add', { kind: 'added', greets: true }],
  ['add-upgrade', { kind: 'added', greets: false }],
  ['remove', { kind: 'removed' }],
  ['remove-upgrade', { kind: 'removed' }],
  ['something new', { kind: 'added', greets: false }],
])('%s is %j', (action, happening) => {
  expect(read({ type: 'installationUpdate', action })).toEqual(happening);
});

describe('what Teams tells of teams, channels and members', () => {
  const team = { id: '19:team@thread.tacv2' };
  const recipient = { id: '28:bot' };
  const change = (rest: object) => read({ type: 'conversationUpdate', recipient, ...rest });

  it.each([
    ['channelCreated', 'renamed'],
    ['channelRenamed', 'renamed'],
    ['channelRestored', 'renamed'],
    ['channelDeleted', 'removed'],
    ['teamDeleted', 'teamGone'],
    ['teamArchived', 'teamGone'],
    ['teamHardDeleted', 'teamGone'],
    ['teamRestored', 'teamBack'],
    ['teamUnarchived', 'teamBack'],
    ['teamRenamed', 'nothing'],
    ['teamMemberAdded', 'nothing'],
    ['constructor', 'nothing'],
    ['', 'nothing'],
  ])('%s is %s', (eventType, kind) => {
    expect(change({ channelData: { eventType, team } })).toEqual({ kind });
  });

  it('tells the bot’s own going from that of a person', () => {
    expect(change({ membersAdded: [recipient] })).toEqual({ kind: 'added', greets: false });
    expect(change({ membersRemoved: [recipient] })).toEqual({ kind: 'removed' });
    expect(change({ membersRemoved: [recipient], channelData: { team } })).toEqual({ kind: 'teamGone' });
    expect(read({ type: 'installationUpdate', action: 'remove', channelData: { team } })).toEqual({ kind: 'teamGone' });
    expect(change({ membersRemoved: [{ id: '29:kofi' }], channelData: { team } })).toEqual({ kind: 'nothing' });
    expect(change({ membersRemoved: 'all' })).toEqual({ kind: 'nothing' });
  });

  it('knows the channel that an event is about, not the one it was told in', () => {
    const activity = {
      type: 'conversationUpdate',
      conversation: { id: team.id, conversationType: 'channel' },
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      channelData: { team, channel: { id: '19:value@thread.tacv2', name: 'Value' } },
    } as unknown as Activity;
    expect(readTurn(activity)).toMatchObject({ conversation: '19:value@thread.tacv2', title: 'Value', team: team.id });
  });
});

describe('the message extension', () => {
  it('reads what is searched for; before anything is typed, nothing', () => {
    const query = (parameters: unknown) => invoke('composeExtension/query', { commandId: 'search', parameters });
    expect(query([{ name: 'text', value: ' val3 ' }])).toEqual({ kind: 'searched', words: 'val3' });
    for (const odd of [
      [{ name: 'initialRun', value: 'true' }],
      [],
      'x',
      [null],
      [{ name: 'text', value: { $ne: '' } }],
    ])
      expect(query(odd)).toEqual({ kind: 'searched', words: '' });
  });

  it('quotes a message as words, whatever markup it came with', () => {
    const body = {
      contentType: 'html',
      content:
        '<p>We need &lt;two&gt; suppliers &amp; a plan<br>soon</p><img src="x" onerror="alert(1)"><at id="0">Kofi</at>',
    };
    const messagePayload = { body, from: { user: { displayName: 'Kofi Marigold' } } };
    expect(invoke('composeExtension/fetchTask', { commandId: 'raise', messagePayload })).toEqual({
      kind: 'formWanted',
      quote: { writer: 'Kofi Marigold', text: 'We need <two> suppliers & a plan\nsoon\nKofi' },
    });
    expect(invoke('composeExtension/fetchTask', { commandId: 'raise' })).toEqual({
      kind: 'formWanted',
      quote: undefined,
    });
  });

  it('reads what a card in a message says', () => {
    const contentType = 'application/vnd.microsoft.card.adaptive';
    const quote = (content: unknown, body = '') =>
      invoke('composeExtension/fetchTask', {
        commandId: 'raise',
        messagePayload: { body: { content: body }, attachments: [{ contentType: 'x' }, { contentType, content }] },
      });
    const content = JSON.stringify({ type: 'AdaptiveCard', fallbackText: '“50% switched” is late. VAL-03.3' });
    const card = '“50% switched” is late. VAL-03.3';
    expect(quote(content)).toEqual({ kind: 'formWanted', quote: { writer: undefined, text: '', card } });
    expect(quote(content, 'See this')).toMatchObject({ quote: { text: 'See this', card } });
    for (const odd of ['{', 'null', '[]', '{"fallbackText":7}', {}, `"${'x'.repeat(50_000)}"`])
      expect(quote(odd)).toEqual({ kind: 'formWanted', quote: undefined });
  });

  it('knows links, dialogs and buttons, and what is not offered', () => {
    expect(invoke('composeExtension/queryLink', { url: 'https://tabs.example/projects/3' })).toEqual({
      kind: 'linked',
      url: 'https://tabs.example/projects/3',
    });
    expect(invoke('composeExtension/submitAction', { commandId: 'raise', data: { a: 1 } })).toEqual({
      kind: 'formSent',
      data: { a: 1 },
    });
    for (const name of ['query', 'fetchTask', 'submitAction'])
      expect(invoke(`composeExtension/${name}`, { commandId: '__proto__' })).toEqual({ kind: 'notOffered' });
    expect(invoke('composeExtension/selectItem', {})).toEqual({ kind: 'nothing' });
  });

  it('reads anything without failing, and in bounded time', () => {
    const names = [
      'composeExtension/query',
      'composeExtension/queryLink',
      'composeExtension/fetchTask',
      'adaptiveCard/action',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 4 }), (name, value) => {
        expect(typeof invoke(name, value).kind).toBe('string');
      }),
    );
    const messagePayload = { body: { contentType: 'html', content: '<'.repeat(200_000) } };
    expect(invoke('composeExtension/fetchTask', { commandId: 'raise', messagePayload })).toMatchObject({
      kind: 'formWanted',
    });
  });
});
