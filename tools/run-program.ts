import { spawn } from "node:child_process";

/** What a program did: `code` is its exit code (128 when a signal ended it, 127 when it could not be run). */
export interface Ended {
  code: number;
  /** Standard output and error together, in the order they came; empty when they were shown. */
  output: string;
}

/** How to run a program: `show` lets its output through to ours, otherwise it is collected. */
export interface Running {
  show?: boolean;
  env?: Record<string, string>;
}

/**
 * Runs a program in the current folder, without standard input (a terminal or a closed pipe makes no difference then),
 * and passes on the signals that ask us to end.
 */
export function runProgram(file: string, args: readonly string[], how: Running = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const through = how.show ? "inherit" : "pipe";
    const child = spawn(file, args, { stdio: ["ignore", through, through], env: { ...process.env, ...how.env } });
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    const passOn = (signal: NodeJS.Signals) => child.kill(signal);
    process.on("SIGINT", passOn).on("SIGTERM", passOn);
    const end = (code: number) => {
      process.off("SIGINT", passOn).off("SIGTERM", passOn);
      resolve({ code, output });
    };
    child.once("error", (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.once("close", (code) => end(code ?? 128));
  });
}
