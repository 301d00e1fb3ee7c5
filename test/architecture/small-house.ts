import type { SourceTree } from "./source-tree.ts";

const readme = ["# x", "## Purpose", "## Words", "## Tables", "## Doors", "## Events", "## Source clauses", ""].join(
  "\n",
);

const migration = `-- The register of ships, so that berths have an owner.
create schema ships;
create table ships.ship (id text primary key, name_zh text not null, added_at timestamptz not null);
comment on table ships.ship is 'A ship that can be booked.';
create index ship_name on ships.ship (name_zh);
create view ships.ship_public as select id, name_zh from ships.ship;
`;

const files: Record<string, string> = {
  "src/main.ts": 'import { modules } from "./modules.ts";\nexport const start = () => modules.length;\n',
  "src/modules.ts": `import { shipsModule } from "./modules/ships/index.ts";
import { cruisesModule } from "./modules/cruises/index.ts";
export const modules = [shipsModule, cruisesModule] as const;
`,
  "src/glossary.ts": `export const glossary = [
  { id: "ship", zh: "船舶", en: "ship", meaning: { zh: "可预约的科考船", en: "a research ship that can be booked" }, owner: "ships", banned: ["boat", "轮船"] },
  { id: "cruise", zh: "航次", en: "cruise", meaning: { zh: "一次出海", en: "one voyage" }, owner: "cruises" },
] as const;
`,
  "src/platform/clock/clock.ts": "export const now = () => new Date();\n",
  "src/platform/db/database.ts": 'import pg from "pg";\nexport const open = () => new pg.Pool();\n',
  "src/engines/match/score.ts": "export const score = (a: number, b: number) => a - b;\n",
  "src/modules/ships/README.md": readme,
  "src/modules/ships/index.ts": 'export { shipsModule } from "./routes.ts";\nexport { findShip } from "./views.ts";\n',
  "src/modules/ships/contract.ts": 'import { z } from "zod";\nexport const Ship = z.object({ id: z.string() });\n',
  "src/modules/ships/rules.ts":
    "export const isFree = (days: number) => days > 0;\nexport const newest = (text: string) => new Date(text);\n",
  "src/modules/ships/store.ts": `import { open } from "../../platform/db/database.ts";
export const addShip = () => open().insertInto("ships.ship").values({});
export const renameShip = (sql: (text: TemplateStringsArray) => void) => sql\`update ships.ship as s set name_zh = 'a' where s.id = '1'\`;
`,
  "src/modules/ships/views.ts": 'export const findShip = (db: Db) => db.selectFrom("ships.ship").selectAll();\n',
  "src/modules/ships/routes.ts": 'import { addShip } from "./store.ts";\nexport const shipsModule = { addShip };\n',
  "src/modules/ships/migrations/2026-01-15-1200_ships.sql": migration,
  "src/modules/ships/texts.zh.ts": `export const zh = { title: "船舶", free: (n: number) => \`\${n} 个空位\`, format: "CSV" };\n`,
  "src/modules/ships/texts.en.ts": `export const en = { title: "Ships (船舶)", free: (n: number) => \`\${n} berths free\`, format: "CSV" };\n`,
  "src/modules/ships/web/index.tsx": 'export { ShipListPage } from "./ShipListPage.tsx";\n',
  "src/modules/ships/web/ShipListPage.tsx": `import { Answer } from "../../../web/ui/Answer.tsx";
import { zh } from "../texts.zh.ts";
export const ShipListPage = () => <Answer title={zh.title}>{zh.free(3)} · 3</Answer>;
`,
  "src/modules/cruises/README.md": readme,
  "src/modules/cruises/index.ts": 'export { cruisesModule } from "./views.ts";\n',
  "src/modules/cruises/views.ts": `import { findShip } from "../ships/index.ts";
import { isFree } from "../ships/rules.ts";
export const cruisesModule = { findShip, isFree, list: (db: Db) => db.selectFrom("ships.ship_public as s") };
`,
  "src/web/router.tsx":
    'import { ShipListPage } from "../modules/ships/web/index.tsx";\nexport const routes = [ShipListPage];\n',
  "src/web/ui/Answer.tsx":
    'import { now } from "../../platform/clock/clock.ts";\nexport const Answer = () => <p>{now().getTime()}</p>;\n',
  "test/reading.ts": "export const reading = 1;\n",
};

/** A small house that keeps every rule; each fixture is this house with one thing broken. */
export const smallHouse: SourceTree = new Map(Object.entries(files));

/** The small house with some files replaced, added, or (null) taken away. */
export function houseWith(changes: Readonly<Record<string, string | null>>): SourceTree {
  const tree = new Map(smallHouse);
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) tree.delete(file);
    else tree.set(file, text);
  }
  return tree;
}

/** The small house with text put at the end of a file of it. */
export function houseWithMore(file: string, text: string): SourceTree {
  return houseWith({ [file]: `${smallHouse.get(file) ?? ""}${text}` });
}
