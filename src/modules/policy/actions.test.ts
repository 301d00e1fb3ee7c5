import { describe, expect, it } from "vitest";
import { openStory, storyFile } from "../../../test/story.ts";
import { readDocument } from "../../engines/compile/read/read-document.ts";
import { mediaTypes } from "../../engines/compile/read/sniff-format.ts";
import type { DocumentDetail, DocumentList, ReceivedFileState, SearchAnswer } from "./contract.ts";

const story = openStory();
const plan = (basis: string) =>
  [
    "某区科技创新三年行动方案(2026—2028年)",
    `根据《${basis}》,制定本方案。`,
    "一、工作目标",
    "到2028年,高新技术企业达到300家,技术合同成交额突破50亿元。",
    "二、重点任务",
    "(一)建设概念验证中心。支持高校建设概念验证中心,每年遴选10个项目。(市科技局、市财政局按职责分工负责)",
    "(二)壮大企业队伍。培育科技领军企业。(市科技局负责)",
  ].join("\n");
const textFile = (text: string, name = "plan.txt") => ({ name, type: "text/plain", bytes: Buffer.from(text) });

const read = async (code: string, query = "") =>
  (await story.as(null, `/api/policy/documents/${code}${query}`)).body as DocumentDetail;

const titleOf = async (code: string) => (await read(code)).titleZh;

describe("the register after a first start", () => {
  it("holds the documents of the region pack, compiled from their files", async () => {
    const list = (await story.as(null, "/api/policy/documents")).body as DocumentList;
    expect(list.documents.map((one) => one.code).sort()).toEqual([
      "corridor-2025",
      "haichuang-2024",
      "st-plan-2021",
      "st-work-2025",
      "west-coast-2023",
    ]);
    for (const one of list.documents) expect(one.counts.tasks, one.code).toBeGreaterThan(15);
  });

  it("gives the fields that the publisher states, and null for what the source leaves out (GOV-01)", async () => {
    expect(await read("haichuang-2024")).toMatchObject({
      documentNumber: "青政办字〔2024〕30号",
      indexNumber: "2523352094740628974",
      subjectClass: "科技",
      dateIssued: "2024-07-30",
      datePublished: "2024-08-01",
      validity: "有效",
      normativeNumber: null,
    });
  });

  it("keeps the text to the letter and the file to the byte", async () => {
    const file = await storyFile("002-innovation-corridor-2025.txt");
    const { text } = await read("corridor-2025");
    expect(text).toBe(
      file
        .toString("utf8")
        .replaceAll("\r\n", "\n")
        .replace(/^\uFEFF/, ""),
    );
    const original = await story.as(null, "/api/policy/documents/corridor-2025/editions/1/original");
    expect(Buffer.compare(original.bytes, file)).toBe(0);
  });

  it("knows who the units are, also under an alias, and leaves unknown ones open", async () => {
    const units = (await read("west-coast-2023")).tasks.flatMap((task) => task.units);
    const codes = new Map(units.map((unit) => [unit.name, unit.organisation?.code]));
    expect(codes.get("区发展改革局")).toBe("wc-fagaiju");
    expect(codes.get("区发展和改革局")).toBe("wc-fagaiju");
    expect(units.filter((unit) => unit.organisation === null)).toEqual([]);
  });

  it("names what a plan rests on, with its words (GOV-04)", async () => {
    const { relations, text } = await read("west-coast-2023");
    const basis = relations.find((one) => one.otherNumber === "鲁政字〔2022〕225号");
    expect(basis).toMatchObject({ kind: "based-on", otherTitle: "关于加快推进新时代科技强省建设的实施意见" });
    expect(text.slice(basis!.span!.start, basis!.span!.end)).toContain("科技强省");
  });

  it("answers 304 to a reader who has it already", async () => {
    const first = await story.as(null, "/api/policy/documents");
    const headers = { "if-none-match": String(first.headers.etag) };
    expect((await story.as(null, "/api/policy/documents", { headers })).status).toBe(304);
  });

  it("says which document or edition does not exist", async () => {
    expect(await story.as(null, "/api/policy/documents/none")).toMatchObject({
      status: 404,
      body: { code: "policy.document-not-found" },
    });
    const edition = await story.as(null, "/api/policy/documents/corridor-2025/editions/9/original");
    expect(edition).toMatchObject({ status: 404, body: { code: "policy.edition-not-found" } });
  });
});

describe("search", () => {
  const search = async (query: string) => (await story.as(null, `/api/policy/search?${query}`)).body as SearchAnswer;
  const q = (text: string) => `q=${encodeURIComponent(text)}`;

  it("finds every sentence with the phrase, marks it, and knows its place", async () => {
    const { hits, total } = await search(q("概念验证"));
    expect(total).toBeGreaterThanOrEqual(5);
    const codes = new Set(hits.filter((hit) => hit.sentence.includes("概念验证")).map((hit) => hit.document.code));
    expect([...codes].sort()).toEqual([
      "corridor-2025",
      "haichuang-2024",
      "st-plan-2021",
      "st-work-2025",
      "west-coast-2023",
    ]);
    const { text } = await read(hits[0]!.document.code);
    expect(text.slice(hits[0]!.start, hits[0]!.end)).toBe(hits[0]!.sentence);
    expect(hits[0]!.path.length).toBeGreaterThan(0);
  });

  it("leaves noise out by default, says how much, and shows it when asked", async () => {
    const without = await search(q("北极星"));
    expect(without.hits).toEqual([]);
    expect(without.inNoise).toBeGreaterThan(0);
    const withNoise = await search(`${q("北极星")}&noise=with`);
    expect(withNoise.hits.every((hit) => hit.isNoise)).toBe(true);
    expect(withNoise.total).toBe(without.inNoise);
  });

  it.each(["%", "_", "'", "\\", "a' & b", "|", "()", "<->"])("takes %s as text", async (text) => {
    expect((await story.as(null, `/api/policy/search?${q(text)}`)).status).toBe(200);
  });

  it("wants a word", async () => {
    expect((await story.as(null, "/api/policy/search?q=")).status).toBe(400);
  });
});

describe("bringing a file in", () => {
  const bring = async (file: ReturnType<typeof textFile>, fields: Record<string, string> = {}) =>
    story.as("commission-office", "/api/policy/files", { file: { ...file, fields } });
  const compile = async (id: string, into?: string) =>
    story.as("commission-office", `/api/policy/files/${id}/compilation${into ? `?into=${into}` : ""}`, {
      method: "POST",
    });

  it("keeps it, compiles it, and ties it to the units and the plan it rests on", async () => {
    const { id } = (await bring(textFile(plan(await titleOf("st-plan-2021"))))).body as { id: string };
    const done = (await compile(id)).body as ReceivedFileState;
    expect(done).toMatchObject({ state: "compiled", failure: null });
    const document = await read(done.document!);
    expect(document.titleZh).toContain("三年行动方案");
    expect(document.targets.map((target) => [target.value, target.unit, target.deadline])).toEqual(
      expect.arrayContaining([
        [300, "家", 2028],
        [50, "亿元", 2028],
      ]),
    );
    expect(document.tasks.map((task) => task.units.map((unit) => unit.organisation?.code))).toEqual([
      ["qd-kejiju", "qd-caizhengju"],
      ["qd-kejiju"],
    ]);
    expect(document.relations).toMatchObject([{ kind: "based-on", otherCode: "st-plan-2021" }]);
    const events = await story.read("select kind from platform.event where after ->> 'code' = $1", [done.document]);
    expect(events).toEqual([{ kind: "policy.document-added" }]);
  });

  it("refuses the same bytes a second time and names the document", async () => {
    const { id } = (await bring(textFile(plan(await titleOf("st-plan-2021")), "again.txt"))).body as { id: string };
    expect(await compile(id)).toMatchObject({ status: 409, body: { code: "policy.already-imported" } });
    const rows = await story.read("select state from policy.received_file where id = $1", [id]);
    expect(rows).toEqual([{ state: "received" }]);
  });

  it("compiles one file once, also when it is asked for twice at the same moment", async () => {
    const { id } = (await bring(textFile(plan("某市规划纲要").replace("某区", "某县")))).body as { id: string };
    const answers = await Promise.all([compile(id), compile(id)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it("keeps a file that cannot be read, with the reason in both languages", async () => {
    const { id } = (await bring({ name: "broken.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7 broken") }))
      .body as { id: string };
    const failed = (await compile(id)).body as ReceivedFileState;
    expect(failed.state).toBe("failed");
    expect(failed.failure?.zh).toMatch(/\p{Script=Han}/u);
    expect(failed.failure?.en).not.toMatch(/\p{Script=Han}/u);
    const listed = (await story.as("administrator", "/api/policy/files")).body as ReceivedFileState[];
    expect(listed.find((file) => file.id === id)?.failure).toEqual(failed.failure);
  });

  it("adds an edition to a known document and leaves the earlier one readable", async () => {
    const original = (await storyFile("004-city-st-work-2025.txt")).toString("utf8");
    const file = textFile(`${original}\n补充一句。`, "second.txt");
    const { id } = (await bring(file, { document: "st-work-2025" })).body as { id: string };
    expect(((await compile(id)).body as ReceivedFileState).document).toBe("st-work-2025");
    const newest = await read("st-work-2025");
    expect(newest.editions.map((edition) => edition.number)).toEqual([2, 1]);
    expect(newest.text).toContain("补充一句");
    expect((await read("st-work-2025", "?edition=1")).text).not.toContain("补充一句");
  });

  it("asks before a plan that is kept already becomes a second document, and does as it is told", async () => {
    const draft = (more: string) => textFile(`${plan("某市规划纲要")}\n(三)${more}。(市科技局负责)`);
    const idOf = async (more: string) => ((await bring(draft(more))).body as { id: string }).id;
    const id = await idOf("举办海洋科技大会");
    const asked = (await compile(id)).body as ReceivedFileState;
    expect(asked).toMatchObject({ state: "failed", failure: { code: "policy.document-known" } });
    const known = asked.failure!.document!;
    expect(await titleOf(known)).toContain("三年行动方案");
    expect((await compile(id, "no-such-document")).status).toBe(404);
    const edition = (await compile(id, known)).body as ReceivedFileState;
    expect(edition).toMatchObject({ state: "compiled", document: known, failure: null });
    expect((await read(known)).editions).toHaveLength(2);
    const other = (await compile(await idOf("建设海洋实验室"), "new")).body as ReceivedFileState;
    expect(other.state).toBe("compiled");
    expect(other.document).not.toBe(known);
  });

  it("takes no path from a file name", async () => {
    const { id } = (await bring(textFile("某市方案\n一、目标\n到2027年,企业达9家。", "../../etc/plan.txt"))).body as {
      id: string;
    };
    const rows = await story.read("select file_name from policy.received_file where id = $1", [id]);
    expect(rows).toEqual([{ file_name: "plan.txt" }]);
  });

  it("finds and quotes a sentence rightly behind characters outside the basic plane", async () => {
    const text = "某市𠮷方案\n一、目标\n𠀀𠀁到2027年,深海蓝鲸专项达9项。";
    const { id } = (await bring(textFile(text, "planes.txt"))).body as { id: string };
    const { document } = (await compile(id)).body as ReceivedFileState;
    const query = `document=${document}&q=${encodeURIComponent("深海蓝鲸专项")}`;
    const { hits } = (await story.as(null, `/api/policy/search?${query}`)).body as SearchAnswer;
    expect(hits.map((hit) => hit.sentence)).toEqual(["𠀀𠀁到2027年,深海蓝鲸专项达9项。"]);
    expect((await read(document!)).text.slice(hits[0]!.start, hits[0]!.end)).toBe(hits[0]!.sentence);
  });

  it("refuses one idempotency key for two different files", async () => {
    const headers = { "idempotency-key": "upload-1" };
    const send = (text: string) =>
      story.as("commission-office", "/api/policy/files", { file: textFile(text), headers });
    const first = await send("甲");
    expect((await send("甲")).body).toEqual(first.body);
    expect(await send("乙")).toMatchObject({ status: 422, body: { code: "platform.idempotency-mismatch" } });
  });

  it("is for stewards, wants a file, and knows the document it belongs to", async () => {
    const file = textFile("x");
    expect((await story.as("enterprise", "/api/policy/files", { file })).status).toBe(403);
    expect((await story.as("administrator", "/api/policy/files", { body: {} })).status).toBe(400);
    const unknown = await bring(textFile("x"), { document: "none" });
    expect(unknown).toMatchObject({ status: 404, body: { code: "policy.document-not-found" } });
    expect(await compile("none")).toMatchObject({ status: 404, body: { code: "policy.file-not-found" } });
  });
});

describe("papers, relations", () => {
  it("gives the ledger of one document and of all", async () => {
    const one = await story.as(null, "/api/policy/documents/haichuang-2024/ledger.xlsx");
    expect(one.status).toBe(200);
    expect(one.bytes.subarray(0, 2).toString()).toBe("PK");
    expect((await story.as(null, "/api/policy/ledger.xlsx")).bytes.length).toBeGreaterThan(one.bytes.length);
    expect((await story.as(null, "/api/policy/documents/none/ledger.xlsx")).status).toBe(404);
  });

  it("gives the task division plan of a document, the same one every time", async () => {
    const answer = await story.as(null, "/api/policy/documents/corridor-2025/division-plan.docx");
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(mediaTypes.docx);
    const title = await titleOf("corridor-2025");
    const nameOf = (given: typeof answer) => decodeURIComponent(String(given.headers["content-disposition"]));
    expect(nameOf(answer)).toContain(`task-division-plan-${title}.docx`);
    const { text } = await readDocument(answer.bytes, { file: "plan.docx" });
    expect(text).toContain(`关于《${title}》的任务分工方案\n`);
    expect(text.match(/^\d+\t.*\t[^\t]+\t[^\t]*\t原文未明确\t/gm)?.length).toBeGreaterThan(20);
    const zh = await story.as(null, "/api/policy/documents/corridor-2025/division-plan.docx", {
      headers: { "accept-language": "zh-CN" },
    });
    expect(nameOf(zh)).toContain(`任务分工方案-${title}.docx`);
    expect(zh.bytes.equals(answer.bytes)).toBe(true);
    expect((await story.as(null, "/api/policy/documents/none/division-plan.docx")).status).toBe(404);
  });

  it("registers a relation once, by stewards", async () => {
    const address = "/api/policy/documents/corridor-2025/relations";
    const body = { kind: "continues", otherTitle: await titleOf("st-plan-2021") };
    expect((await story.as("public", address, { body })).status).toBe(403);
    expect((await story.as("commission-office", address, { body })).status).toBe(200);
    const again = await story.as("commission-office", address, { body });
    expect(again).toMatchObject({ status: 409, body: { code: "policy.relation-known" } });
    expect((await read("corridor-2025")).relations).toContainEqual(
      expect.objectContaining({ otherCode: "st-plan-2021" }),
    );
  });
});
