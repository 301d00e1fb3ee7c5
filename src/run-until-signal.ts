import { once } from "node:events";
import { buildWebIfStale } from "./build-web.ts";
import { explain } from "./explain.ts";
import { serve } from "./serve.ts";

export interface Run {
  environment: NodeJS.ProcessEnv;
  /** Hears each step of the start, and why it failed. */
  say: (line: string) => void;
  /** Called with the address once the product answers. */
  ready: (url: string) => void | Promise<void>;
}

/** Builds the web app if it is stale, serves, and stops cleanly at SIGINT or SIGTERM. Returns the exit code. */
export async function runUntilSignal({ environment, say, ready }: Run): Promise<number> {
  try {
    await buildWebIfStale(say);
    const served = await serve(environment, say);
    await ready(served.url);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await served.stop();
    return 0;
  } catch (error) {
    say(explain(error));
    return 1;
  }
}
