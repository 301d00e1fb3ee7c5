import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { encodeGb18030 } from "../../engines/compile/read/fixture-gb18030.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import { importErrors } from "./contract/import.ts";
import { readTable } from "./read-table.ts";

const codeOf = (error: unknown) => (error instanceof AppError ? error.code : error);
const read = (bytes: Uint8Array, name: string, sheet: string | null = null) => readTable(bytes, name, sheet);

describe("a text file", () => {
  it.each([
    [
      "comma",
      'a,b\n"x\ny",2\n',
      [
        ["a", "b"],
        ["x\ny", "2"],
      ],
    ],
    [
      "semicolon",
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tab",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "mark and Windows line ends",
      '\ufeffa,b\r\n"1,234","say ""so"""\r\n\r\n',
      [
        ["a", "b"],
        ["1,234", 'say "so"'],
      ],
    ],
  ])("with %s is read as it stands", async (_case, text, rows) => {
    expect((await read(Buffer.from(text), "a.csv")).rows).toEqual(rows);
  });

  it("in GB18030 keeps its words", async () => {
    expect((await read(encodeGb18030("指标项,数值\n研发,１"), "a.csv")).rows[1]).toEqual(["研发", "１"]);
  });
});

describe("a workbook", () => {
  const sheets = [
    { name: "藏", hidden: true, rows: [["x"]] },
    { name: "一", rows: [["a", 0.1 + 0.2, new Date(Date.UTC(2025, 2, 1)), true]] },
    { name: "二", rows: [["b"]] },
  ];

  it("opens its first sheet that is not hidden, or the one that is named", async () => {
    const bytes = await writeXlsx({ sheets });
    expect(await read(bytes, "a.xlsx")).toMatchObject({
      sheet: "一",
      sheets: ["一", "二"],
      hiddenSheets: ["藏"],
      rows: [["a", "0.30000000000000004", "2025-03-01", "true"]],
    });
    expect((await read(bytes, "a.xlsx", "二")).rows).toEqual([["b"]]);
    expect(await read(bytes, "a.xlsx", "三").catch(codeOf)).toBe("ledger.no-sheet");
  });

  it("that is encrypted asks to be opened first", async () => {
    const bytes = await writeXlsx({ sheets, encryption: { password: "p", spinCount: 100 } });
    expect(await read(bytes, "a.xlsx").catch(codeOf)).toBe("ledger.file-encrypted");
  });

  it("that would unpack beyond the bounds is refused before it is read", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [["0".repeat(20_000_000)]] }] });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await read(bytes, "a.xlsx").catch(codeOf)).toBe("ledger.file-too-big");
  });
});

describe("damaged files", () => {
  it("give a table or an error with a code, never anything else", async () => {
    const whole = await writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [
            ["a", 1],
            ["b", 2],
          ],
        },
      ],
    });
    const damaged = fc
      .tuple(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(whole.length),
      )
      .map(([changes, end]) => {
        const bytes = whole.slice(0, Math.max(end, 8));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        return bytes;
      });
    const name = fc.constantFrom("a.xlsx", "a.csv", "a");
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), name, async (bytes, file) => {
        const answer = await read(bytes, file).catch(codeOf);
        if (typeof answer === "string") expect(Object.keys(importErrors)).toContain(answer);
        else expect(answer).toHaveProperty("rows");
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
