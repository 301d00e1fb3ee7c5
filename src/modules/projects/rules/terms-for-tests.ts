import type { Terms } from "../contract/terms.ts";

/** A contract of two units that share one package: what the one does the other's money waits for. Award: 100,000 分. */
export const jointTerms: Terms = {
  direction: "d",
  route: "r",
  indicators: [{ key: "depth", title: "depth", sense: "at-least", value: 100, unit: "m" }],
  units: [
    { key: "lead", name: "Lead", organisation: "lead", task: "", isLead: true },
    { key: "firm", name: "Firm", organisation: null, task: "", isLead: false },
  ],
  packages: [
    { key: "joint", title: "Joint", units: ["lead", "firm"] },
    { key: "sea", title: "Sea", units: ["lead"] },
  ],
  milestones: [
    { key: "a", package: "joint", unit: "lead", title: "A", criterion: "c", due: "2026-03-01", needs: [], after: [] },
    { key: "b", package: "joint", unit: "firm", title: "B", criterion: "c", due: "2026-06-01", needs: [], after: [] },
    { key: "c", package: "sea", unit: "lead", title: "C", criterion: "c", due: "2026-12-01", needs: ["b"], after: [] },
  ],
  payments: [
    { key: "first", unit: "lead", title: "First", amount: 10_000, on: [] },
    { key: "build", unit: "firm", title: "Build", amount: 40_000, on: ["a", "b"] },
    { key: "last", unit: "lead", title: "Last", amount: 50_000, on: ["a", "c"] },
  ],
  budgetMode: "lump-sum",
  lines: [],
  sources: [
    { key: "city", name: "City", level: "city", parts: 60 },
    { key: "firm", name: "Joint fund", level: "firm", parts: 25 },
    { key: "district", name: "District", level: "district", parts: 15 },
  ],
};
