import type { Same } from "../../platform/i18n/same.ts";
import type { CoverageCounts, zh } from "./coverage-texts.zh.ts";

export const en: Same<typeof zh> = {
  nav: "Coverage",
  title: "Coverage of the targets",
  question: "Which targets can be computed, from what, and is there data now?",
  answer: ({ targets, records, register, statistics, none, withData, goals, goalsMeasured }: CoverageCounts) =>
    `Of ${targets} numeric targets ${records} compute from records of this platform, ${register} need a register kept elsewhere, ${statistics} are statistics that will always be imported${none > 0 ? `, ${none} have no indicator` : ""}; ${withData} have data now. Of ${goals} goals without a number ${goalsMeasured} have an indicator.`,
  kinds: {
    records: "Records of this platform",
    register: "A register elsewhere",
    statistics: "Statistics",
    none: "No indicator",
  },
  kindsAbout: {
    records:
      "Once the records of the work are here, the figure computes itself and nobody types it. Only of this kind is that said. Whether a figure of today came from a record or from a file stands at each of its facts.",
    register:
      "The figures are registered elsewhere (recognised firms, contracts) and computed once they are connected or imported: nobody types them here, but somebody registers them there.",
    statistics:
      "Imported when the statistics office has published them, and that will stay so; this platform does not make them.",
    none: "No indicator is defined; the reason stands beside each.",
  },
  kindCount: (targets: number) => `${targets}`,
  kindData: (withData: number) => `${withData} with data now`,
  kindOpen: (kind: string) => `Show only: ${kind}`,
  later: (targets: number, goals: number) =>
    `${targets} more targets and ${goals} more goals are of documents that had not been issued by that day; they are left out.`,
  views: {
    label: "Which targets to look at",
    targets: (count: number) => `Numeric targets ${count}`,
    goals: (count: number) => `Goals without a number ${count}`,
  },
  search: "Find by name, number or words",
  id: "No.",
  target: "Target",
  source: "Computed from",
  note: "Remark",
  value: "Now",
  newest: "Newest data",
  age: "Data age",
  ageDays: (days: number) =>
    days < 60 ? `${days} days` : days < 730 ? `${Math.round(days / 30)} months` : `${Math.round(days / 365)} years`,
  document: "Document",
  sentence: "Words",
  data: "Data",
  datas: { with: "With data", range: "Only a range", without: "Without data" },
  ages: { quarter: "Within 90 days", year: "Within a year", older: "Older than a year", none: "No data" },
  read: "Read",
  notFound: "Not found in the newest edition",
  none: "No target fits",
  clear: "Clear the filters",
  measured: "Measured by",
  reason: "Why there is no indicator",
  sampled: (value: string) => `${value} (sample)`,
  save: (count: number) => `Save these ${count} rows (CSV)`,
  fileName: (day: string) => `coverage-${day}`,
  fileGoals: (day: string) => `goals-${day}`,
};
