import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { apiTypes, generatedFile } from "../tools/openapi.ts";

describe("the API's types in the web app", () => {
  it("are those of the server today (else: npm run openapi)", async () => {
    expect(await readFile(generatedFile, "utf8")).toBe(await apiTypes());
  });
});
