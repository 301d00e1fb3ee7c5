import type { Command } from "./command.ts";

/** Every subcommand with its loader: what is not called is not loaded, so that each starts fast. */
export const commands: Array<{ name: string; load: () => Promise<Command> }> = [
  { name: "compile", load: async () => (await import("./compile.ts")).compileCommand },
  { name: "lint", load: async () => (await import("./lint.ts")).lintCommand },
  { name: "match", load: async () => (await import("./match.ts")).matchCommand },
  { name: "region", load: async () => (await import("./region.ts")).regionCommand },
  { name: "serve", load: async () => (await import("./serve.ts")).serveCommand },
  { name: "import", load: async () => (await import("./import.ts")).importCommand },
  { name: "export", load: async () => (await import("./export.ts")).exportCommand },
  { name: "verify", load: async () => (await import("./verify.ts")).verifyCommand },
  { name: "backup", load: async () => (await import("./backup.ts")).backupCommand },
  { name: "restore", load: async () => (await import("./restore.ts")).restoreCommand },
  { name: "administrator", load: async () => (await import("./administrator.ts")).administratorCommand },
];
