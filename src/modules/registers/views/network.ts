import { writeCsv } from "hucre/csv";
import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { Network, NetworkLink, NetworkNode, NetworkQuery } from "../contract/network.ts";
import { allRegisters } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind } from "../kit/rows.ts";
import { en } from "../network-texts.en.ts";
import { zh } from "../network-texts.zh.ts";
import { choose, partiesIn } from "../rules/network.ts";
import { isPersonal } from "../rules/personal.ts";
import { nameKey } from "../rules.ts";
import { tableRef } from "../store.ts";
import { type StoredRecord, storedOf } from "./records.ts";

/** More records of one register than a network is read with. It protects the machine; no policy depends on it. */
const mostRecords = 5000;

type Node = Omit<NetworkNode, "links">;
type Link = NetworkLink & { kind: string };

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/**
 * Who works with whom, by what the records say: the organisation that a record belongs to, organisations and parties that
 * it names, records that it points at. Only what this person may see; registers about persons are left out.
 */
export async function readNetwork(ctx: Ctx, query: NetworkQuery): Promise<Network> {
  const nodes = new Map<string, Node>();
  const links: Link[] = [];
  const organisations = await organisationBook(ctx);
  const stored = new Map<RegisterDefinition, StoredRecord[]>();
  for (const definition of allRegisters)
    if (!isPersonal(definition)) stored.set(definition, await recordsOf(ctx, definition));
  const names = new Map<string, Node>();
  const isOne = new Map<string, Node | null>(organisations.byName);
  for (const [definition, records] of stored)
    for (const { id, name } of records) {
      const node: Node = { id: `${definition.code}/${id}`, type: "record", name, code: definition.code };
      names.set(id, node);
      const key = nameKey(name.zh);
      isOne.set(key, isOne.has(key) ? (organisations.byName.get(key) ?? null) : node);
    }
  for (const [definition, records] of stored)
    for (const record of records)
      for (const { other, role } of linksOf(definition, record, { ...organisations, byName: isOne }, names)) {
        const own = names.get(record.id)!;
        nodes.set(own.id, own);
        nodes.set(other.id, other);
        links.push({ from: own.id, to: other.id, role, year: yearOf(definition, record), kind: definition.code });
      }
  return choose([...nodes.values()], links, { kinds: asList(query.kind), years: asList(query.year) });
}

async function recordsOf(ctx: Ctx, definition: RegisterDefinition): Promise<StoredRecord[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select * from registers.${tableRef(definition)} order by id limit ${mostRecords}`.execute(ctx.tx);
  return storedOf(ctx, definition, rows);
}

interface Book {
  byCode: ReadonlyMap<string, Node>;
  /** Null: two bear the name. */
  byName: ReadonlyMap<string, Node | null>;
}

/** Known organisations by code and by every name; a name that two bear names neither. */
async function organisationBook(ctx: Ctx): Promise<Book> {
  const { rows } = await sql<{ code: string; name_zh: string; name_en: string | null }>`
    select code, name_zh, name_en from people.organisation_public`.execute(ctx.tx);
  const nodes = rows.map(({ code, name_zh, name_en }): Node => {
    return { id: `organisation:${code}`, type: "organisation", name: { zh: name_zh, en: name_en }, code };
  });
  const byName = Map.groupBy(nodes, ({ name }) => nameKey(name.zh));
  return {
    byCode: new Map(nodes.map((node) => [node.code ?? "", node])),
    byName: new Map([...byName].map(([key, all]) => [key, all.length === 1 ? all[0]! : null])),
  };
}

function linksOf(
  definition: RegisterDefinition,
  { owner, values }: StoredRecord,
  { byCode, byName }: Book,
  records: ReadonlyMap<string, Node>,
): { other: Node; role: NetworkLink["role"] }[] {
  const found: { other: Node | undefined; role: NetworkLink["role"] }[] = [];
  if (owner !== null) found.push({ other: byCode.get(owner), role: definition.owner });
  for (const { name, field } of fieldsOfKind(definition, "organisation"))
    if (isOpen(field)) found.push({ other: byCode.get(String(values[name] ?? "")), role: field.label });
  for (const { name, field } of fieldsOfKind(definition, "reference", "references"))
    if (isOpen(field))
      for (const id of [values[name] ?? []].flat()) found.push({ other: records.get(String(id)), role: field.label });
  for (const { name, field } of fieldsOfKind(definition, "text"))
    if (isOpen(field) && field.namesParties)
      for (const party of partiesIn(String(values[name] ?? ""))) {
        const known = byName.get(nameKey(party));
        const named: Node = { id: `party:${nameKey(party)}`, type: "party", name: { zh: party, en: null }, code: null };
        found.push({ other: known ?? named, role: field.label });
      }
  return found.flatMap(({ other, role }) => (other ? [{ other, role: { zh: role.zh, en: role.en } }] : []));
}

const isOpen = ({ privacy }: { privacy?: string | undefined }): boolean => privacy === undefined;

/** The year of the first date that a record has; null: it has none. */
function yearOf(definition: RegisterDefinition, { values }: StoredRecord): string | null {
  const days = fieldsOfKind(definition, "date", "period").flatMap(({ name, field }) => {
    const value = values[name];
    if (!isOpen(field) || !value) return [];
    if (typeof value === "string") return [value];
    return typeof value === "object" && "from" in value ? [value.from] : [];
  });
  return days.sort()[0]?.slice(0, 4) ?? null;
}

/** The links of a network as a table, one a row, with the registers in words. */
export async function networkFile(ctx: Ctx, query: NetworkQuery): Promise<Download> {
  const t = ctx.language === "en" ? en : zh;
  const { nodes, links } = await readNetwork(ctx, query);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const title = (code: string) => allRegisters.find((one) => one.code === code)?.title[ctx.language] ?? code;
  const nameOf = (id: string) => {
    const name = byId.get(id)?.name;
    return (ctx.language === "en" ? name?.en : null) ?? name?.zh ?? id;
  };
  const rows = links.map(({ from, to, role, year }) => {
    const { type = "party", code = null } = byId.get(to) ?? {};
    const kind = type === "record" ? title(code ?? "") : t.types[type];
    return [nameOf(from), title(from.split("/")[0] ?? ""), role[ctx.language], nameOf(to), kind, year ?? "", from, to];
  });
  return {
    fileName: "network.csv",
    mediaType: "text/csv; charset=utf-8",
    bytes: Buffer.from(writeCsv([t.csvHead, ...rows], { bom: true, escapeFormulae: true })),
  };
}
