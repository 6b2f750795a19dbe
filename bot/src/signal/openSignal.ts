import { schemaOf, type Budget, type KeptReplica } from '@ipmo-hub/teams-app/graph';
import { lists } from '@ipmo-hub/teams-app/lists';
import type { Config } from '../config';
import type { Known } from '../createKnown';
import { createOnBehalf } from '../identity';
import { createBearerReader } from './createBearerReader';
import { createReadable } from './createReadable';
import { createRelay } from './createRelay';
import { createRights, type RightsLimits } from './createRights';
import { createSignal, type Signal, type SignalPorts } from './createSignal';
import { createSignInKeys } from './createSignInKeys';

export interface OpenSignalPorts extends Pick<
  SignalPorts,
  'isReady' | 'boot' | 'now' | 'later' | 'onFault' | 'limits' | 'pace'
> {
  readonly config: Pick<
    Config,
    'botLogin' | 'tenantId' | 'appId' | 'appSecret' | 'tokenUrl' | 'graph' | 'site' | 'tabs' | 'relay'
  >;
  readonly replica: SignalPorts['replica'] & Pick<KeptReplica, 'snapshot' | 'siteListId'>;
  readonly known: Pick<Known, 'person'>;
  readonly fetch: typeof globalThis.fetch;
  readonly budget: Pick<Budget, 'take' | 'learn'>;
  readonly rightsLimits?: Partial<RightsLimits>;
}

/** The signal of a bot with this configuration. */
export const openSignal = (ports: OpenSignalPorts): Signal => {
  const { config, known, fetch, rightsLimits, budget, ...rest } = ports;
  const { botLogin, tenantId, appId, tabs, graph, site } = config;
  const { replica, boot, now, later, onFault } = rest;
  const keys = createSignInKeys({ authority: `${botLogin}/${tenantId}`, fetch });

  const relaying = (): SignalPorts['relaying'] => {
    const onBehalf = createOnBehalf(config, fetch);
    if (!config.relay || !onBehalf) return undefined;
    return {
      relay: createRelay({ replica, boot, schema: schemaOf(lists) }),
      rights: createRights({
        ask: createReadable({ onBehalf, graph, site, fetch, budget }),
        now,
        later,
        onFault: (fault) => onFault(fault, 'asking what a person may read'),
        ...(rightsLimits && { limits: rightsLimits }),
      }),
    };
  };
  return createSignal({
    ...rest,
    relaying: relaying(),
    tabs,
    readBearer: createBearerReader({ tenantId, appId, keys, now }),
    mayListen: (objectId) => known.person(objectId) !== undefined,
  });
};
