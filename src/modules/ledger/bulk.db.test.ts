import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { History } from "./contract/history.ts";
import type { FactChain, FactList } from "./contract.ts";

const story = openStory();
const line = (over: object = {}) =>
  JSON.stringify({
    metric: "technology-contract",
    validFrom: "2025-03-01",
    subject: "n-1",
    value: "1.25",
    unit: "亿元",
    record: "r-1",
    ...over,
  });
let keys = 0;
const send = (
  text: string,
  headers: Record<string, string> = { "idempotency-key": `k${++keys}` },
  role = "commission-office",
) =>
  story.as(role, "/api/ledger/facts.ndjson", {
    method: "POST",
    body: text,
    headers: { "content-type": "application/x-ndjson", ...headers },
  });
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const facts = async (subject: string) =>
  ((await story.as(null, `/api/ledger/facts?subject=${subject}`)).body as FactList).facts;

describe("facts in bulk", () => {
  it("records every line, marked as from an interface, and a repeated request once", async () => {
    const text = [line(), "", line({ validFrom: "2025-03-02", record: "r-2" })].join("\r\n");
    const headers = { "idempotency-key": "same" };
    expect((await send(text, headers)).body).toEqual({ recorded: 2 });
    expect((await send(text, headers)).body).toEqual({ recorded: 2 });
    const found = await facts("n-1");
    expect(found.map(({ value, origin, sourceRecord }) => [value, origin, sourceRecord])).toEqual([
      ["12500", "interface", "r-2"],
      ["12500", "interface", "r-1"],
    ]);
    expect(codeOf(await send(`${text}\n${line({ record: "r-3" })}`, headers))).toBe("platform.idempotency-mismatch");
  });

  it("records all lines or none, and says what is wrong in which line", async () => {
    const answer = await send(
      [
        line({ subject: "n-2" }),
        "{broken",
        line({ subject: "n-2", unit: "家" }),
        line({ subject: "n-2", metric: "no-such" }),
        line({ subject: "n-2", organisation: "nobody" }),
        line({ subject: "n-2", value: 5 }),
      ].join("\n"),
    );
    expect(answer.status).toBe(422);
    const { code, errors } = answer.body as { code: string; errors: { line: number; code: string; detail: string }[] };
    expect(code).toBe("ledger.bulk");
    expect(errors.map((one) => [one.line, one.code])).toEqual([
      [2, "platform.bad-request"],
      [3, "ledger.unit-mismatch"],
      [4, "ledger.metric-not-found"],
      [5, "ledger.organisation-unknown"],
      [6, "platform.bad-request"],
    ]);
    expect(errors[1]?.detail).toContain("万元");
    expect(await facts("n-2")).toEqual([]);
  });

  it.each([
    ["without a key", line(), {}, "commission-office", "ledger.key-needed"],
    ["with nothing in it", "\n\n", undefined, "commission-office", "platform.bad-request"],
    ["from a reporter", line(), undefined, "reporter", "platform.not-allowed"],
  ] as const)("%s is refused", async (_case, text, headers, role, code) => {
    expect(codeOf(await send(text, headers, role))).toBe(code);
  });

  it("has a limit that is a parameter", async () => {
    const { latest, today } = (await story.as("administrator", "/api/parameters/parameters/ledger.bulk-lines"))
      .body as { latest: string | null; today: string };
    const set = await story.as("administrator", "/api/parameters/parameters/ledger.bulk-lines/settings", {
      body: { value: 2, from: today, basis: null, reason: "test", follows: latest },
    });
    expect(set.body).toMatchObject({ inForce: { value: 2 } });
    const lines = ["n-3", "n-4", "n-5"].map((subject) => line({ subject }));
    expect(codeOf(await send(lines.join("\n")))).toBe("ledger.bulk-too-long");
    expect((await send(lines.slice(0, 2).join("\n"))).status).toBe(200);
  });

  it("is documented line by line", async () => {
    const document = (await story.as(null, "/api/platform/openapi.json")).body as {
      paths: Record<
        string,
        { post?: { requestBody?: { content: Record<string, { schema?: { required?: string[] } }> } } }
      >;
    };
    const content = document.paths["/api/ledger/facts.ndjson"]?.post?.requestBody?.content;
    expect(content?.["application/x-ndjson"]?.schema?.required).toContain("record");
  });
});

describe("a number held against its history", () => {
  const typed = { metric: "rd-expenditure", subject: "history", unit: "亿元", evidence: "年鉴" };
  const period = (year: number) => ({ validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01` });
  const type = (year: number, value: string, more: object = {}, role = "commission-office") =>
    story.as(role, "/api/ledger/facts", { body: { ...typed, ...period(year), value, ...more } });
  const check = async (year: number, value: string) =>
    (
      (
        await story.as("commission-office", "/api/ledger/history", {
          body: { metric: typed.metric, subject: typed.subject, unit: typed.unit, ...period(year), value },
        })
      ).body as History
    ).findings;

  it("is asked about when it jumps, slips or changes sign, and taken with a note", async () => {
    expect((await type(2022, "300")).status).toBe(200);
    expect(await check(2023, "330")).toEqual([]);
    expect(await check(2023, "700")).toMatchObject([{ code: "jump", last: "300", times: "2.3" }]);
    expect(await check(2023, "3100")).toMatchObject([{ code: "magnitude", power: "1" }]);
    expect(await check(2023, "-300")).toMatchObject([{ code: "sign" }]);
    expect(codeOf(await type(2023, "700"))).toBe("ledger.explain");
    expect((await type(2023, "700", { note: "口径扩大" })).status).toBe(200);
  });

  it("of a time that is known already becomes a correction", async () => {
    const answer = await type(2022, "310");
    expect([answer.status, codeOf(answer)]).toEqual([409, "ledger.already-known"]);
    const [finding] = await check(2022, "310");
    expect(finding?.code).toBe("same-period");
    const id = finding?.code === "same-period" ? finding.id : "";
    const body = { ...typed, ...period(2022), value: "310", reason: "年鉴勘误" };
    const corrected = await story.as("commission-office", `/api/ledger/facts/${id}/correction`, { body });
    expect(corrected.status).toBe(200);
    const { chain, fact } = (await story.as("auditor", `/api/ledger/facts/${id}`)).body as FactChain;
    expect(chain.map((one) => [one.value, one.supersededBy !== null])).toEqual([
      ["300", true],
      ["310", false],
    ]);
    expect(fact.supersededBy).toBe(chain[1]?.id);
    expect(chain[0]?.enteredBy).toBeTruthy();
    const asNobody = (await story.as(null, `/api/ledger/facts/${id}`)).body as FactChain;
    expect(asNobody.chain[0]?.enteredBy).toBeNull();
  });

  it("a reporter records, corrects and takes back for the own organisation only", async () => {
    const refused = await type(2022, "1", { subject: "somebody-else" }, "reporter");
    expect([refused.status, codeOf(refused)]).toEqual([403, "ledger.not-own"]);
    const me = (await story.as("reporter", "/api/people/me")).body as { user: { organisation: { code: string } } };
    const answer = await type(2022, "1", { subject: me.user.organisation.code }, "reporter");
    expect(answer.status).toBe(200);
    const foreign = (await facts("history"))[0]?.id ?? "";
    const retraction = await story.as("reporter", `/api/ledger/facts/${foreign}/retraction`, { body: { reason: "x" } });
    expect(codeOf(retraction)).toBe("ledger.not-own");
  });
});
