import { lineAt, type SourceTree } from "./source-tree.ts";
import { usesInSql } from "./sql-statements.ts";

export interface MigrationFile {
  file: string;
  /** The schema that it may touch: the module's name, or `platform`. */
  owner: string;
  text: string;
  /** The text without comments, bodies kept, a partition read as a change of its table; line numbers stay. */
  code: string;
}

export interface Relation {
  kind: "table" | "view";
  /** `schema.name` */
  name: string;
  file: string;
  line: number;
}

const place = /^src\/(?:modules\/([^/]+)|platform\/[^/]+)\/migrations\/[^/]+\.sql$/;

/** True for a migration of a module or of the platform. */
export const isMigration = (file: string): boolean => place.test(file);

/** All migrations with their owners. */
export function migrationFiles(tree: SourceTree): MigrationFile[] {
  return [...tree].flatMap(([file, text]) => {
    const match = place.exec(file);
    return match ? [{ file, owner: match[1] ?? "platform", text, code: withoutPartitions(withoutComments(text)) }] : [];
  });
}

/** The tables and views that the migrations make, as they stand after the last one. */
export function relations(tree: SourceTree): Map<string, Relation> {
  const found = new Map<string, Relation>();
  const files = migrationFiles(tree).sort((a, b) => (basename(a.file) < basename(b.file) ? -1 : 1));
  for (const { file, owner, code } of files) {
    for (const use of usesInSql(code)) {
      if (use.use === "read" || !use.table) continue;
      const name = use.table.includes(".") ? use.table : `${owner}.${use.table}`;
      const verb = use.verb.replace(/ if (not )?exists$/, "");
      const kind = verb.endsWith("table") ? "table" : "view";
      if (/^create (.* )?(table|view)$/.test(verb))
        found.set(name, { kind, name, file, line: lineAt(code, use.offset) });
      if (/^drop (.* )?(table|view)$/.test(verb)) found.delete(name);
    }
  }
  return found;
}

const basename = (file: string): string => file.split("/").at(-1) ?? file;

function withoutComments(text: string): string {
  return text
    .replace(/--[^\n]*/g, (comment) => " ".repeat(comment.length))
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
}

// A partition is no table of its own: making one changes the table that it is a part of.
function withoutPartitions(code: string): string {
  return code.replace(/\bcreate\s+table\s+\S+\s+partition\s+of\s+(\S+)/gi, (statement, table: string) => {
    const lines = statement.replace(/[^\n]/g, "");
    return `alter table ${table}`.padEnd(statement.length - lines.length) + lines;
  });
}
