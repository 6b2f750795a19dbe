import { createMachine, isProcessRunning } from '../../../../bot/src/outbox';

const at = (hostname: string, pid: number, boot: string, running: readonly number[] = []) =>
  createMachine({ hostname, pid, boot, isRunning: (id) => running.includes(id) });

it('knows an earlier run on the same computer to be over once its process is gone', () => {
  const before = at('one', 4711, 'a1b2');
  expect(at('one', 4712, 'c3d4').isOver(before.name)).toBe(true);
  expect(at('one', 4712, 'c3d4', [4711]).isOver(before.name)).toBe(false);
  // A container gives the same id to every first process.
  expect(at('one', 4711, 'c3d4', [4711]).isOver(before.name)).toBe(true);
});

it('says nothing of other computers, of itself, and of what it cannot read', () => {
  const self = at('one', 1, 'a');
  expect(self.isOver(at('two', 2, 'b').name)).toBe(false);
  expect(self.isOver(self.name)).toBe(false);
  for (const name of ['', 'somebody', '--', `${self.name.split('-')[0] ?? ''}-x9-b`])
    expect(self.isOver(name)).toBe(false);
});

it('has a name without digits, which could pass for an NHS number', () => {
  expect(at('943-476-5919', 1_234_567, '9434765919').name).not.toMatch(/\d/);
});

it('asks the computer itself', () => {
  expect(isProcessRunning(process.pid)).toBe(true);
  expect(isProcessRunning(2 ** 22 + 1)).toBe(false);
});
