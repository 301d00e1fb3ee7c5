import { runUntilSignal } from "./run-until-signal.ts";

const code = await runUntilSignal({
  environment: process.env,
  say: (line) => console.error(line),
  ready: (url) => console.log(`Haice ready at ${url}`),
});
// Pools that a failed start left open must not keep the process alive.
process.exit(code);
