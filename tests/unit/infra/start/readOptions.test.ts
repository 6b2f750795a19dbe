import { readOptions } from '../../../../infra/start/readOptions';

test('without a word: the usual ports, and what was kept stays', () => {
  expect(readOptions([])).toEqual({ fresh: false, ports: { host: 4300, graph: 4301, tabs: 4302, bot: 4303 } });
});

test('other ports, another folder, anew', () => {
  expect(readOptions(['--port', '5300', '--fresh', '--data', 'elsewhere'])).toEqual({
    ...{ fresh: true, data: 'elsewhere' },
    ports: { host: 5300, graph: 5301, tabs: 5302, bot: 5303 },
  });
  expect(readOptions(['--port=65532']).ports.bot).toBe(65_535);
});

test.each(['1023', '65533', '-1', '5300.5', 'high', '', 'Infinity', '1e9'])('no port is %p', (port) => {
  expect(() => readOptions([`--port=${port}`])).toThrow('--port takes a number from 1024 to 65532');
});

test.each([[['--prot', '5300']], [['5300']], [['--port']]])('%p is not passed over', (args) => {
  expect(() => readOptions(args)).toThrow();
});

test('how the bot first reaches people, in words that are known', () => {
  expect(readOptions(['--first-contact', 'mail'])).toMatchObject({ firstContact: 'mail' });
  expect(() => readOptions(['--first-contact', 'pigeon'])).toThrow('chat, channel or mail');
});
