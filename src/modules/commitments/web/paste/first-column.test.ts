import { expect, it } from "vitest";
import { firstColumn } from "./first-column.ts";

const shown = ["title", "state", "due", "units"] as const;

it.each([
  ["建设海洋实验室\t已审批", "title"],
  ["2027-06-30\n2027-12-31", "due"],
  ["2027年6月30日", "due"],
  ["已审批\t2027-06-30", "state"],
  ["Approved", "state"],
  ["市科技局\r\n市教育局", "units"],
  ["", "units"],
])("%j begins with %s", (text, column) => {
  expect(firstColumn(text, shown, "建设海洋实验室")).toBe(column);
});

it("names a column that is shown", () => {
  expect(firstColumn("2027-06-30", ["title", "lamp"], "x")).toBe("title");
});
