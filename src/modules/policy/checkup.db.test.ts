import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { readDocument } from "../../engines/compile/read/read-document.ts";
import type { CheckUp } from "./contract/checkup.ts";
import type { DocumentDetail, ReceivedFileState } from "./contract.ts";

const story = openStory();

const get = async (address: string) => story.as(null, `/api/policy/documents/${address}`);
const checkUp = async (address: string) => (await get(address)).body as CheckUp;
const withCode = (answer: CheckUp, code: string) => answer.findings.filter((finding) => finding.code === code);

async function bring(text: string): Promise<string> {
  const file = { name: "plan.txt", type: "text/plain", bytes: Buffer.from(text) };
  const { id } = (await story.as("administrator", "/api/policy/files", { file })).body as { id: string };
  const settled = await story.as("administrator", `/api/policy/files/${id}/compilation`, { method: "POST" });
  return (settled.body as ReceivedFileState).document!;
}

describe("the check-up of a document", () => {
  it("names words, reason and related places, each within the text", async () => {
    const answer = await checkUp("west-coast-2023/checkup");
    const { text } = (await get("west-coast-2023")).body as DocumentDetail;
    expect(answer.against).toEqual([]);
    expect(withCode(answer, "unreachable-sum").map((finding) => finding.message.en)).toEqual([
      expect.stringContaining("200家 a year make about 600家 in the 3 years from 2023 to 2025"),
    ]);
    for (const finding of answer.findings)
      for (const place of [finding, ...finding.related]) {
        expect(place.document).toBe("west-coast-2023");
        expect(text.slice(place.start, place.end)).toBe(place.quote);
      }
  });

  it("takes title and period from the register, where the text has none", async () => {
    const answer = await checkUp("st-work-2025/checkup");
    expect(withCode(answer, "no-deadline")).toEqual([]);
  });

  it("is held against the documents that are chosen, and against none when that is said", async () => {
    const answer = await checkUp("west-coast-2023/checkup?against=st-plan-2021,haichuang-2024,west-coast-2023");
    expect(answer.against.map((one) => one.code)).toEqual(["st-plan-2021", "haichuang-2024"]);
    expect((await checkUp("west-coast-2023/checkup?against=none")).against).toEqual([]);
  });

  it("is held against the plan that it implements, and leads to the words of that plan", async () => {
    const upper = await bring(
      "南江市科技创新规划（2026—2030年）\n一、发展目标\n到2028年，高新技术企业达到300家。\n二、重点任务\n（一）建设平台。建设概念验证平台。\n",
    );
    const lower = await bring(
      "南江市科技创新三年行动方案（2026—2028年）\n根据《南江市科技创新规划（2026—2030年）》，制定本方案。\n一、工作目标\n到2028年，高新技术企业达到200家。\n二、重点任务\n（一）建设平台。建设概念验证平台。\n",
    );
    const answer = await checkUp(`${lower}/checkup`);
    expect(answer.against.map((one) => one.code)).toEqual([upper]);
    const [finding] = withCode(answer, "contradicts-upper");
    expect(finding).toMatchObject({ severity: "error", quote: "到2028年，高新技术企业达到200家" });
    expect(finding?.related).toEqual([
      expect.objectContaining({ document: upper, quote: "到2028年，高新技术企业达到300家" }),
    ]);
  });

  it("refuses an unknown document, edition or upper document with words", async () => {
    for (const address of ["no-such/checkup", "west-coast-2023/checkup?against=no-such"])
      expect((await get(address)).body, address).toMatchObject({ status: 404, code: "policy.document-not-found" });
    expect((await get("west-coast-2023/checkup?edition=9")).body).toMatchObject({ code: "policy.edition-not-found" });
  });
});

describe("the download with comments", () => {
  it("is a Word file that holds the text", async () => {
    const answer = await get("west-coast-2023/checkup.docx");
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toContain("wordprocessingml");
    const { text } = await readDocument(answer.bytes, { file: "checked.docx" });
    expect(text).toContain("每年新认定优质中小企业200家以上");
  });
});
