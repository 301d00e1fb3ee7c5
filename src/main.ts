import { buildWebIfStale } from "./build-web.ts";
import { explain } from "./explain.ts";
import { serve } from "./serve.ts";

const say = (line: string): void => console.error(line);

try {
  await buildWebIfStale(say);
  const served = await serve(process.env, say);
  console.log(`Haice ready at ${served.url}`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      served.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          say(explain(error));
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  say(explain(error));
  process.exitCode = 1;
  // Pools that a failed start left open must not keep the process alive.
  setTimeout(() => process.exit(1), 2000).unref();
}
