import { expect, it } from "vitest";
import type { Stream } from "../contract/industries.ts";
import { leverState } from "./industries.ts";

const stream: Stream = {
  id: "a",
  name: { zh: "事项", en: null },
  industry: "hydrogen",
  lever: "market",
  state: "running",
  measure: "订单（份）",
  base: "0",
  target: "4",
  reached: "1",
  progress: 25,
  due: null,
  isLate: false,
  records: { incubatees: 0, funds: 0, trials: 0, networks: 0 },
  isSample: false,
};

it("tells how far a lever is: what was dropped, and what is beyond its target, count no more than they are", () => {
  const streams: Stream[] = [
    stream,
    { ...stream, state: "done", progress: 140 },
    { ...stream, progress: null, isLate: true },
    { ...stream, state: "dropped", progress: 0 },
    { ...stream, lever: "incubation", progress: 10 },
  ];
  expect(leverState(streams, "market")).toEqual({ count: 3, done: 1, late: 1, progress: 63 });
  expect(leverState(streams, "ecosystem")).toEqual({ count: 0, done: 0, late: 0, progress: null });
});
