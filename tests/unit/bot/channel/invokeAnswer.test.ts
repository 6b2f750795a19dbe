import { choices } from '@ipmo-hub/teams-app/cards';
import { invokeAnswer } from '../../../../bot/src/channel/invokeAnswer';

const card = choices.render({ sentence: 'Which?', choices: [{ title: 'One', says: 'status VAL-03' }], more: 0 });
const body = (...given: Parameters<typeof invokeAnswer>) => invokeAnswer(...given).body as Record<string, unknown>;

it('puts a sentence where each kind of client shows one', () => {
  const text = 'You are not in this programme’s People list.';
  expect(body({ kind: 'pressed' }, { text })).toMatchObject({
    type: 'application/vnd.microsoft.activity.message',
    value: text,
  });
  for (const kind of ['searched', 'linked', 'notOffered'] as const)
    expect(body({ kind }, { text })).toEqual({ composeExtension: { type: 'message', text } });
  for (const kind of ['formWanted', 'formSent'] as const)
    expect(body({ kind }, { text })).toEqual({ task: { type: 'message', value: text } });
});

it('offers what was found with a preview that holds no markup', () => {
  const found = [{ card, title: 'VAL-03 <b>Switch</b>', line: 'A & B' }];
  expect(body({ kind: 'searched' }, { found })).toMatchObject({
    composeExtension: {
      type: 'result',
      attachments: [
        { content: card, preview: { content: { title: 'VAL-03 &lt;b&gt;Switch&lt;/b&gt;', text: 'A &amp; B' } } },
      ],
    },
  });
});

it('gives a dialog buttons that it knows', () => {
  const shown = JSON.stringify(body({ kind: 'formWanted' }, { form: card }));
  expect(shown).toContain('"type":"continue"');
  expect(shown).not.toContain('Action.Execute');
  expect(shown).toContain('Action.Submit');
});
