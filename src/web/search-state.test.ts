import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseSearch, searchFlag, searchList, searchNumber, searchSort, stringifySearch } from "./search-state.ts";

describe("the address of a screen", () => {
  it("is short and comes back the same", () => {
    const address = stringifySearch({ q: "海洋 强市", status: ["late", "warning"], open: true, none: "", off: false });
    expect(address).toBe("?q=%E6%B5%B7%E6%B4%8B+%E5%BC%BA%E5%B8%82&status=late&status=warning&open=true");
    expect(parseSearch(address)).toEqual({ q: "海洋 强市", status: ["late", "warning"], open: "true" });
    expect(stringifySearch({ q: undefined, list: [] })).toBe("");
  });

  it("keeps a number that is text as text", () => {
    expect(parseSearch("?q=2025")).toEqual({ q: "2025" });
  });

  it("drops what makes no sense instead of failing", () => {
    const schema = z.object({ page: searchNumber, status: searchList, open: searchFlag, sort: searchSort });
    expect(schema.parse({ page: "x", status: "late", open: "true", sort: "-due" })).toEqual({
      page: undefined,
      status: ["late"],
      open: true,
      sort: "-due",
    });
    expect(schema.parse({ open: "perhaps", sort: "a b" })).toEqual({ open: undefined, sort: undefined });
  });
});
