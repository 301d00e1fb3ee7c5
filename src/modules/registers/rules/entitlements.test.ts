import { expect, it } from "vitest";
import { entitlementsOf } from "./entitlements.ts";

const card = (fields: object) => ({ register: "green-card", state: "issued", fields: { ...fields } });
const request = (service: string, state: string) => ({ register: "talent-service", state, fields: { service } });

it("gives the five services of a valid card, with how far each request is", () => {
  const records = [
    card({ valid: { from: "2025-01-01", to: "2026-01-01" } }),
    request("school", "done"),
    request("school", "accepted"),
  ];
  const found = entitlementsOf(records, "2025-12-31");
  expect(found.map(({ service }) => service)).toEqual(["residence", "housing", "spouse", "school", "health"]);
  expect(found[3]).toEqual({ service: "school", source: "card", until: "2026-01-01", request: "accepted" });
  expect(entitlementsOf(records, "2026-01-01")).toEqual([]);
});

it("gives nothing by a card that is only asked for, and the five policies by a rating without an end", () => {
  expect(entitlementsOf([{ ...card({}), state: "requested" }], "2025-06-01")).toEqual([]);
  const rated = { register: "talent-rating", state: "rated", fields: {} };
  expect(entitlementsOf([rated], "2025-06-01").map(({ service, until }) => [service, until])).toEqual(
    ["tax", "school", "health", "housing", "transport"].map((service) => [service, null]),
  );
});
