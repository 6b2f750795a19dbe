interface AppUse {
  requests: number;
  resourceUnits: number;
  throttled: number;
}

interface MeterReading extends AppUse {
  /** HTTP exchanges: a batch is one. */
  roundTrips: number;
  bytesReceived: number;
  bytesSent: number;
  /** By client id. */
  byApp: Record<string, AppUse>;
  /** Requests by route, as `GET /sites/{site}/lists`. */
  byRoute: Record<string, number>;
}

/** Counts what the tenant is asked to do. `snapshot` is a copy; `reset` begins anew. */
export interface Meter {
  roundTrip(bytesReceived: number, bytesSent: number): void;
  request(clientId: string, route: string, units: number): void;
  throttled(clientId: string): void;
  snapshot(): MeterReading;
  reset(): void;
}

const empty = (): MeterReading => ({
  roundTrips: 0,
  requests: 0,
  resourceUnits: 0,
  throttled: 0,
  bytesReceived: 0,
  bytesSent: 0,
  byApp: {},
  byRoute: {},
});

export function createMeter(): Meter {
  let reading = empty();
  const app = (clientId: string) => (reading.byApp[clientId] ??= { requests: 0, resourceUnits: 0, throttled: 0 });
  return {
    roundTrip(bytesReceived, bytesSent) {
      reading.roundTrips += 1;
      reading.bytesReceived += bytesReceived;
      reading.bytesSent += bytesSent;
    },
    request(clientId, route, units) {
      for (const use of [reading, app(clientId)]) {
        use.requests += 1;
        use.resourceUnits += units;
      }
      reading.byRoute[route] = (reading.byRoute[route] ?? 0) + 1;
    },
    throttled(clientId) {
      reading.throttled += 1;
      app(clientId).throttled += 1;
    },
    snapshot: () => structuredClone(reading),
    reset() {
      reading = empty();
    },
  };
}
