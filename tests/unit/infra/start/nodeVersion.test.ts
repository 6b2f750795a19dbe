import { nodeTooOld } from '../../../../infra/start/nodeVersion.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '26.0.1'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

test.each(['18.20.0', '20.18.9', '8.1.0'])('Node %s is refused in one sentence that says what to do', (version) => {
  expect(nodeTooOld(version)).toMatch(/^IPMO Hub needs Node 20\.19 or newer; this is .* Install it from /);
});
