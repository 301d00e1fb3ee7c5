#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import type { Surroundings } from "./cli/command.ts";
import { dispatch, takeLanguage } from "./cli/dispatch.ts";
import { readStandardInput } from "./cli/standard-input.ts";

// A second start finds its modules translated; where no cache can be written Node goes on without one.
enableCompileCache();

// A reader that has seen enough (`haice compile … | head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.stderr.on("error", () => {});

const { language, args } = takeLanguage(process.argv.slice(2), process.env);
const surroundings: Surroundings = {
  language,
  write: (data) =>
    new Promise((resolve) => {
      if (process.stdout.write(data)) resolve();
      else process.stdout.once("drain", resolve);
    }),
  say: (message) => void process.stderr.write(`${message}\n`),
  watched: process.stderr.isTTY === true,
  readStandardInput,
};

try {
  process.exitCode = await dispatch(args, surroundings);
} catch (error) {
  surroundings.say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
