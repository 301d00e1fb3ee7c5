import type { Clock } from "../clock/clock.ts";
import { type Db, inTransaction, itself } from "../db/database.ts";
import { type Ctx, systemCtx } from "../http/ctx.ts";

/** What a module does by itself, again and again: short, and nothing when nothing is due. */
export type Work = (ctx: Ctx) => Promise<void>;

/** How long something that is due waits at most: people see the effect of what they did within a second. */
const everyMilliseconds = 300;

export interface Worker {
  /** Waits for the round at work. */
  stop(): Promise<void>;
}

/** Does the work of all modules in rounds, each in a transaction of its own, until it is stopped. A failure is told and tried again. */
export function startWorker(db: Db, clock: Clock, works: readonly Work[], onError: (error: unknown) => void): Worker {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    for (const work of works) await inTransaction(db, itself, (tx) => work(systemCtx(tx, clock))).catch(onError);
    if (!isStopped) timer = setTimeout(() => (running = round()), everyMilliseconds).unref();
  };
  let running = round();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
