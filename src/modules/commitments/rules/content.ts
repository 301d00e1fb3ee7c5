import type { comparators, targetKinds, UnitRole } from "../../policy/contract.ts";

/** What people confirmed of an extraction, as `policy.confirmed_public` gives it; what this module does not use is kept with it. */
export type Content =
  | {
      readonly kind: "target";
      readonly target: {
        readonly metric: string;
        readonly comparator: (typeof comparators)[number];
        readonly value: number;
        readonly unit: string;
        readonly kind: (typeof targetKinds)[number];
        readonly deadline: number | null;
      };
    }
  | { readonly kind: "goal"; readonly goal: { readonly subject: string; readonly deadline: number | null } }
  | {
      readonly kind: "task";
      readonly task: {
        readonly title: string;
        readonly deadline: number | null;
        readonly unitMode: string;
        readonly units: readonly { readonly name: string; readonly role: UnitRole }[];
        readonly measures: readonly { readonly text: string; readonly start: number; readonly end: number }[];
      };
    };
