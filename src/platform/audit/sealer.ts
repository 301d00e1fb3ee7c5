import type { Db } from "../db/database.ts";
import { sealEvents } from "./seal-events.ts";

/** How long an event may stay unsealed while the server runs. Until it is sealed, only the trigger protects it. */
const everyMilliseconds = 10_000;

/** Seals at intervals until it is stopped; `stop` waits for the round at work and seals what is left. */
export interface Sealer {
  stop(): Promise<void>;
}

/** Starts sealing. A round that fails is told to `onError` and tried again with the next one: nothing is lost by waiting. */
export function startSealer(db: Db, onError: (error: unknown) => void): Sealer {
  let round: Promise<void> = Promise.resolve();
  const seal = () => {
    round = round.then(() => sealEvents(db)).then(() => undefined, onError);
    return round;
  };
  const timer = setInterval(() => void seal(), everyMilliseconds);
  timer.unref();
  // What a killed predecessor left, and what the start itself recorded.
  void seal();
  return {
    async stop() {
      clearInterval(timer);
      await seal();
    },
  };
}
