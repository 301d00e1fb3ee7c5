import { writeXlsx } from "hucre/xlsx";
import { type Block, officialPaper, type Words } from "../../../engines/compile/papers/official-paper.ts";
import { writableText } from "../../../engines/compile/papers/safe-text.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import { type ContractDetail, type ContractQuery, contractColumns } from "../contract/contracts.ts";
import { contractsEn } from "../contracts-texts.en.ts";
import { contractsZh } from "../contracts-texts.zh.ts";
import { headingOf } from "../rules/contract-columns.ts";
import { wanOf } from "../rules/contracts.ts";
import { findContract } from "./contract-detail.ts";
import { listContracts } from "./contract-list.ts";

const pageSize = 1000;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function xlsx(name: string, sheets: { name: string; rows: (string | number)[][] }[]): Promise<Download> {
  const written = sheets.map(({ name: sheet, rows }) => ({
    name: sheet,
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? writableText(cell) : cell))),
    columns: (rows[0] ?? []).map((head) => ({ width: Math.min(40, 8 + String(head).length * 2) })),
    freezePane: { rows: 1 },
  }));
  return { fileName: `${name}.xlsx`, mediaType: xlsxType, bytes: await writeXlsx({ sheets: written }) };
}

/** The table in which an office's ledger is brought, empty, with what may stand in its columns. */
export async function contractTemplate(ctx: Ctx): Promise<Download> {
  const t = ctx.language === "en" ? contractsEn : contractsZh;
  const heading = (column: (typeof contractColumns)[number]) => headingOf(t.bring.headings, column);
  return xlsx("technology-contracts-template", [
    { name: t.list.title, rows: [contractColumns.map(heading)] },
    {
      name: t.bring.howTo,
      rows: contractColumns.map((column) => [
        heading(column),
        column === "type" ? Object.values(t.types).join(t.comma) : t.bring.hints[column],
      ]),
    },
  ]);
}

/** Every contract that passes the filters of the screen, as far as the reader may see it; the form of the import. */
export async function contractsFile(ctx: Ctx, query: ContractQuery): Promise<Download> {
  const t = ctx.language === "en" ? contractsEn : contractsZh;
  const rows: (string | number)[][] = [
    [
      t.list.number,
      t.list.name,
      t.list.type,
      t.list.state,
      t.list.direction,
      t.list.seller,
      t.list.buyer,
      t.form.total,
      t.form.technology,
      t.list.signedOn,
      t.list.registeredOn,
    ],
  ];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await listContracts(ctx, { ...query, limit: pageSize, after });
    for (const contract of page.contracts)
      rows.push([
        contract.number ?? "",
        contract.name,
        t.types[contract.type],
        t.states[contract.state],
        t.directions[contract.direction],
        contract.seller,
        contract.buyer,
        contract.total === null ? "" : Number(wanOf(contract.total)),
        contract.technology === null ? "" : Number(wanOf(contract.technology)),
        contract.signedOn ?? "",
        contract.registeredOn ?? "",
      ]);
    after = page.next;
  }
  return xlsx("technology-contracts", [{ name: t.list.title, rows }]);
}

/** The registration form of a contract as a Word file; official papers are written in Chinese. */
export async function contractForm(ctx: Ctx, id: string): Promise<Download> {
  const contract = await findContract(ctx, id);
  const t = contractsZh;
  const missing: Block[] =
    contract.missing.length === 0
      ? [{ kind: "text", words: [t.paper.whole] }]
      : contract.missing.map(({ what, blocks }, at) => ({
          kind: "text",
          words: [`${at + 1}.${t.missings[what]}（${blocks ? t.one.blocks : t.one.asks}）。`],
        }));
  const bytes = await officialPaper({
    title: t.paper.title,
    standing: contract.number === null ? t.paper.standing : null,
    body: [
      {
        kind: "table",
        columns: [
          { heading: t.paper.item, width: 2400 },
          { heading: t.paper.content, width: 6440 },
        ],
        rows: formRows(contract),
      },
      { kind: "heading", depth: 0, text: t.paper.missing },
      ...missing,
      { kind: "text", words: [t.paper.signSeller] },
      { kind: "text", words: [t.paper.signOffice] },
      ...(contract.isSample ? [{ kind: "text", words: [t.paper.sample] } as const] : []),
    ],
    annexes: [],
  });
  return { fileName: `${t.paper.title}-${contract.number ?? contract.id}.docx`, mediaType: docxType, bytes };
}

function formRows(contract: ContractDetail): Words[][] {
  const t = contractsZh;
  const wan = (fen: number | null) => (fen === null ? t.paper.empty : t.paper.wan(wanOf(fen)));
  const parties = (side: "seller" | "buyer") =>
    contract.parties
      .filter((party) => party.side === side)
      .map(({ name, creditCode, place, outside }) =>
        [name, creditCode, place ?? outside].filter((part) => part !== null).join("，"),
      )
      .join("；");
  const rows: [string, string | null][] = [
    [t.list.number, contract.number],
    [t.list.registeredOn, contract.registeredOn],
    [t.list.name, contract.name],
    [t.list.type, t.types[contract.type]],
    [t.one.side.seller, parties("seller")],
    [t.one.side.buyer, parties("buyer")],
    [t.list.direction, t.directions[contract.direction]],
    [t.list.signedOn, contract.signedOn],
    [t.one.period, t.one.periodOf(contract.startsOn, contract.endsOn)],
    [t.list.total, wan(contract.total)],
    [t.list.technology, wan(contract.technology)],
    [
      t.one.deducted,
      contract.deductions.map(({ kind, amount }) => `${t.deductions[kind]} ${wan(amount)}`).join("；") ||
        t.one.noDeductions,
    ],
    [t.one.payment, contract.payment && t.payments[contract.payment]],
    [t.one.property, contract.property && t.properties[contract.property]],
    [t.one.field, contract.field],
    [t.one.summary, contract.summary],
    [t.one.rules, contract.ruleSet?.name.zh ?? t.one.noRules],
    [t.one.basis, contract.basis],
  ];
  return rows.map(([item, content]) => [[item], [content ?? t.paper.empty]]);
}
