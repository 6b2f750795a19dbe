import type { Flights } from './createFlights';
import type { Leave } from './messenger';

/** Leave for one notice to be sent: only while its claim holds, and only as one of the few in flight. Given back once it is recorded, too. */
export const createLeave = (flights: Flights, holds: () => boolean): Leave => {
  let end: (() => void) | undefined;
  return {
    async ask() {
      end ??= await flights.begin();
      if (holds()) return true;
      end();
      end = undefined;
      return false;
    },
    giveBack() {
      end?.();
      end = undefined;
    },
  };
};
