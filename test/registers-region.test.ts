import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { allRegisters, registerOf } from "../src/modules/registers/definitions/all.ts";
import { RecordsFileSchema, RegistersFileSchema } from "../src/modules/registers/pack-files.ts";
import { nameKey } from "../src/modules/registers/rules.ts";

const pack = path.join(import.meta.dirname, "../regions/qingdao");
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(pack, file), "utf8"));
const lines = new Map(
  readdirSync(path.join(pack, "documents")).map((file) => [
    file.slice(0, 3),
    readFileSync(path.join(pack, "documents", file), "utf8")
      .replaceAll("\r\n", "\n")
      .split("\n"),
  ]),
);
const lineAt = (basis: string): string => {
  const [file = "", line = ""] = basis.split(":L");
  return lines.get(file)?.[Number(line) - 1] ?? "";
};
const files = readdirSync(path.join(pack, "register-records")).map((file) => file.replace(/\.json$/, ""));

describe("what the region says of its registers", () => {
  const bases = RegistersFileSchema.parse(json("registers.json"));

  it("speaks of every register once, and of no other", () => {
    expect(bases.map((one) => one.code).sort()).toEqual(allRegisters.map((one) => one.code).sort());
  });

  it("names lines that have words", () => {
    const named = bases.flatMap((one) => [...one.basis, ...Object.values(one.states)]);
    expect(named.filter((basis) => lineAt(basis).trim() === "")).toEqual([]);
  });

  it("gives a state the line that holds its word", () => {
    const words = bases.flatMap(({ code, states }) =>
      Object.entries(states).flatMap(([state, basis]) => {
        const label = registerOf(code)!.lifeCycle.states[state]?.label.zh.replace(/（.*/, "").replace(/^已/, "");
        return label === undefined || lineAt(basis).includes(label) ? [] : [`${code}.${state} ${label} ${basis}`];
      }),
    );
    expect(words).toEqual([]);
  });
});

describe("the registers of a first start", () => {
  const samples = (code: string): number => {
    const file = path.join(pack, `story/registers/${code}.csv`);
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").length - 1 : 0;
  };
  const named = (code: string): number =>
    files.includes(code) ? RecordsFileSchema.parse(json(`register-records/${code}.json`)).length : 0;

  it("are none of them opened empty", () => {
    expect(allRegisters.map(({ code }) => code).filter((code) => samples(code) + named(code) === 0)).toEqual([]);
  });

  it("have more than one sample where they have any, so that lists and counts can be judged", () => {
    expect(allRegisters.map(({ code }) => code).filter((code) => samples(code) === 1)).toEqual([]);
  });
});

describe.each(files)("things that the documents name: %s", (code) => {
  const records = RecordsFileSchema.parse(json(`register-records/${code}.json`));

  it("are quoted word for word at each line", () => {
    const wrong = records.flatMap(({ name, mentions }) =>
      mentions.filter(({ basis, quote }) => !lineAt(basis).includes(quote)).map(({ basis }) => `${name.zh} ${basis}`),
    );
    expect(wrong).toEqual([]);
  });

  it("stand once", () => {
    expect(new Set(records.map(({ name }) => nameKey(name.zh))).size).toBe(records.length);
  });

  it("are mentioned wherever their name stands", () => {
    const missing = records.flatMap(({ name, mentions }) =>
      [...lines].flatMap(([file, text]) =>
        text.flatMap((line, at) => {
          const basis = `${file}:L${at + 1}`;
          const isLonger = records.some(
            (other) => other.name.zh !== name.zh && other.name.zh.includes(name.zh) && line.includes(other.name.zh),
          );
          return line.includes(name.zh) && !isLonger && !mentions.some((one) => one.basis === basis)
            ? [`${name.zh} ${basis}`]
            : [];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });
});
