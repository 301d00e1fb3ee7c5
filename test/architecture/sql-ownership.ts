import { isMigration, migrationFiles, type Relation, relations } from "./migration-files.ts";
import { moduleFolders, moduleOrder } from "./module-order.ts";
import { isSharedText, placeOf } from "./places.ts";
import { type ArchitectureRule, isProductionCode, lineAt, type SourceTree, type Violation } from "./source-tree.ts";
import { type TableUse, tableUses, usesInSql } from "./sql-statements.ts";

const id = "sql-ownership";
/** Schemas of the platform and of the sign-in library that it runs. */
const platformSchemas = new Set(["platform", "auth"]);

/**
 * Each module owns one schema of its name and only its `store.ts` writes there (DESIGN 4.3). Others read it through
 * the views that its migrations publish, and only modules that come later do.
 */
export const sqlOwnershipRule: ArchitectureRule = {
  id,
  reads: (file) => isProductionCode(file) || isMigration(file),
  check(tree) {
    const house: House = {
      order: moduleOrder(tree),
      modules: new Set(moduleFolders(tree)),
      relations: relations(tree),
    };
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      if (!isProductionCode(file) || isSharedText(file)) continue;
      for (const use of tableUses(tree, file)) {
        const message = use.use === "write" ? badWrite(use, house) : badRead(use, house);
        if (message) found.push({ rule: id, file, line: use.line, message });
      }
    }
    return [...found, ...migrationViolations(tree, house)];
  },
};

interface House {
  order: readonly string[];
  modules: ReadonlySet<string>;
  relations: ReadonlyMap<string, Relation>;
}

const schemaOf = (table: string): string | null => (table.includes(".") ? table.split(".")[0]! : null);

function badWrite(use: TableUse, house: House): string | null {
  const place = placeOf(use.file);
  const schema = use.table === null ? null : schemaOf(use.table);
  if (place.layer === "module") {
    if (!/^store(\.ts$|\/)/.test(place.inside))
      return `"${use.verb} ${use.table ?? "…"}": only the module's store.ts writes, move it there`;
    if (use.table === null) return `"${use.verb}" on a computed table: write the table's name as a literal`;
    if (schema === null)
      return `"${use.verb} ${use.table}": write the schema before the table, ${place.name}.${use.table}`;
    return schema === place.name
      ? null
      : `"${use.verb} ${use.table}": ${schema} is not this module's schema; call an action of its owner`;
  }
  if (place.layer === "platform") {
    return schema !== null && house.modules.has(schema)
      ? `"${use.verb} ${use.table}": platform knows no module's table`
      : null;
  }
  return `"${use.verb} ${use.table ?? "…"}": only a module's store.ts and the platform speak SQL`;
}

function badRead(use: TableUse, house: House): string | null {
  if (use.table === null) return null;
  const place = placeOf(use.file);
  const schema = schemaOf(use.table);
  if (schema === null || !house.modules.has(schema)) return null;
  if (place.layer !== "module") return `reads ${use.table}: only modules read modules' tables`;
  if (schema === place.name) return null;
  return foreignRead(use.table, place.name, house);
}

function foreignRead(table: string, reader: string, house: House): string | null {
  const schema = schemaOf(table)!;
  if (house.order.indexOf(schema) > house.order.indexOf(reader)) return `reads ${table} of a later module`;
  const relation = house.relations.get(table);
  if (!relation) return `reads ${table}, which no migration makes`;
  return relation.kind === "view" ? null : `reads the private table ${table}: ${schema} must publish a view for it`;
}

function migrationViolations(tree: SourceTree, house: House): Violation[] {
  const found: Violation[] = [];
  for (const { file, owner, code } of migrationFiles(tree)) {
    const own = owner === "platform" ? platformSchemas : new Set([owner]);
    for (const use of usesInSql(code)) {
      const named = use.table === null ? null : schemaOf(use.table);
      const schema = /schema( if (not )?exists)?$/.test(use.verb) ? use.table : named;
      const line = lineAt(code, use.offset);
      if (use.use === "read") {
        if (!schema || own.has(schema) || !house.modules.has(schema)) continue;
        const message = foreignRead(use.table!, owner, house);
        if (message) found.push({ rule: id, file, line, message });
      } else if (use.table !== null && schema === null) {
        found.push({ rule: id, file, line, message: `"${use.verb} ${use.table}": write the schema before the name` });
      } else if (schema !== null && !own.has(schema)) {
        found.push({
          rule: id,
          file,
          line,
          message: `"${use.verb} ${use.table}" in a migration of ${owner}: it may touch its own schema only`,
        });
      }
    }
  }
  return found;
}
