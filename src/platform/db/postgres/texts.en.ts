import type { ErrorTexts } from "../../errors/error-texts.ts";
import type { PostgresErrorCode } from "./start-error.ts";

export const en: ErrorTexts<PostgresErrorCode> = {
  "postgres.already-running": (p) =>
    `The data folder ${p.folder} is in use by another Haice process (pid ${p.pid}). Use that one, or stop it first.`,
  "postgres.no-cluster": (p) =>
    `There is no database in ${p.folder}. Name its folder in HAICE_DATA, or a server in DATABASE_URL.`,
  "postgres.folder-unusable": (p) =>
    `The data folder ${p.folder} cannot be used (${p.detail}). Check its owner and write permission, or choose another.`,
  "postgres.disk-full": (p) =>
    `The disk is full: the database cannot write in ${p.folder}. Free some space and start again; existing data is intact.`,
  "postgres.other-version": (p) =>
    `The data folder ${p.folder} was made by PostgreSQL ${p.found}; this Haice brings ${p.expected}. Export with the old version, import into a new folder.`,
  "postgres.no-binaries": (p) =>
    `There is no embedded PostgreSQL for this machine (${p.platform}). Run npm ci in the project folder, or name a PostgreSQL server (15 or newer) in DATABASE_URL.`,
  "postgres.binaries-do-not-run": (p) =>
    `The embedded PostgreSQL does not run on this machine: ${p.detail}. Name a PostgreSQL server (15 or newer) in DATABASE_URL.`,
  "postgres.root-refused": (p) =>
    `PostgreSQL refuses to run as root, and this machine offers no other identity for it (${p.detail}). Start as an ordinary user, or name a server in DATABASE_URL.`,
  "postgres.connection-file": (p) =>
    `The database's connection file ${p.file} is missing or damaged (${p.detail}). Restore it from a backup; it holds the only copy of the password.`,
  "postgres.wrong-server": (p) =>
    `What answers on port ${p.port} is not the database of this folder (${p.detail}). See ${p.log}, stop the program on that port, and start again.`,
  "postgres.start-failed": (p) => `The database did not start: ${p.detail}\nThe full log is ${p.log}.`,
  "postgres.start-slow": (p) =>
    `The database was not ready within ${p.seconds} seconds; waiting was given up. See ${p.log} and start again.`,
};
