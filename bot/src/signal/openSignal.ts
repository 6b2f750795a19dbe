import type { Known } from '../createKnown';
import type { Config } from '../config';
import { createBearerReader } from './createBearerReader';
import { createSignal, type Signal, type SignalPorts } from './createSignal';
import { createSignInKeys, type SignInKeysPorts } from './createSignInKeys';

export interface OpenSignalPorts extends Pick<
  SignalPorts,
  'replica' | 'isReady' | 'boot' | 'now' | 'later' | 'onFault' | 'limits' | 'pace'
> {
  readonly config: Pick<Config, 'botLogin' | 'tenantId' | 'appId' | 'tabs'>;
  readonly known: Pick<Known, 'person'>;
  readonly fetch: SignInKeysPorts['fetch'];
}

/** The signal of a bot with this configuration. */
export const openSignal = ({ config, known, fetch, ...ports }: OpenSignalPorts): Signal => {
  const { botLogin, tenantId, appId, tabs } = config;
  const keys = createSignInKeys({ authority: `${botLogin}/${tenantId}`, fetch });
  return createSignal({
    ...ports,
    tabs,
    readBearer: createBearerReader({ tenantId, appId, keys, now: ports.now }),
    mayListen: (objectId) => known.person(objectId) !== undefined,
  });
};
