import { isMigration, migrationFiles } from "./migration-files.ts";
import { type ArchitectureRule, lineAt, type Violation } from "./source-tree.ts";

const id = "migrations";
const fileName = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])-([01]\d|2[0-3])[0-5]\d_[a-z0-9]+([_-][a-z0-9]+)*\.sql$/;

/** Migrations are named by the minute they were written, say why they exist, only go forward, and give every table a meaning. */
export const migrationsRule: ArchitectureRule = {
  id,
  reads: isMigration,
  check(tree) {
    const found: Violation[] = [];
    for (const { file, text, code } of migrationFiles(tree)) {
      const name = file.split("/").at(-1) ?? "";
      const report = (line: number, message: string) => found.push({ rule: id, file, line, message });
      if (!fileName.test(name)) report(1, `"${name}": name it YYYY-MM-DD-HHMM_what.sql`);
      if (!/^(--\s*\S|\/\*)/.test(text)) report(1, "begin with a comment: why this migration, and where old data goes");
      for (const table of code.matchAll(
        /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([a-z_]+\.[a-z0-9_]+)/gi,
      )) {
        const comment = new RegExp(`\\bcomment\\s+on\\s+table\\s+${table[1]!.replace(".", "\\.")}\\s+is\\b`, "i");
        if (!comment.test(code))
          report(lineAt(code, table.index), `table ${table[1]} has no "comment on table": say what a row means`);
      }
      for (const serial of code.matchAll(
        /\b(big|small)?serial\b|\bgenerated\s+(always|by\s+default)\s+as\s+identity/gi,
      )) {
        report(lineAt(code, serial.index), "ids are made by the application (UUIDv7), never serial numbers");
      }
      for (const varying of code.matchAll(/\bvarchar\b|\btimestamp\b(?!\s*with\s+time\s+zone)(?!tz)/gi)) {
        report(lineAt(code, varying.index), `"${varying[0]}": use text and timestamptz`);
      }
    }
    return found;
  },
};
