import { compile } from "../src/engines/compile/compile.ts";
import { type Figure, leastTime } from "./figure.ts";
import { furtherPlans, type Plan, regionPlans } from "./plans.ts";

const source = { file: "bench", mediaType: "text/plain", sha256: "" };

/** Speed of the compiler once warm, and whether its time grows with the length and not faster. */
export function measureCompile(): Figure[] {
  const plans = regionPlans();
  return [
    speed("compile, region plans, warm", plans, { atLeast: 500_000 }),
    furtherSpeed(),
    doubling("doubling a text of many plans: times longer", joined(plans, 200_000)),
    doubling("doubling a single paragraph: times longer", joined(plans, 50_000).replace(/\n/g, "")),
  ];
}

function speed(name: string, plans: Plan[], bound: Figure["bound"]): Figure {
  const characters = plans.reduce((sum, plan) => sum + plan.text.length, 0);
  const all = (): void => {
    for (const { text } of plans) compile({ text, source });
  };
  leastTime(10, all);
  const milliseconds = leastTime(15, all);
  return {
    name,
    value: (characters / milliseconds) * 1000,
    unit: "characters/s",
    bound,
    note: `${plans.length} files, ${characters} characters`,
  };
}

function furtherSpeed(): Figure {
  const name = "compile, further plans, warm";
  const plans = furtherPlans();
  if (plans) return speed(name, plans, null);
  return {
    name,
    value: null,
    unit: "characters/s",
    bound: null,
    note: "skipped: no data (HAICE_BENCH_PLANS names a folder of .txt)",
  };
}

/** Two is linear, four is quadratic; some slack for the machine. */
function doubling(name: string, text: string): Figure {
  const half = text.slice(0, text.length / 2);
  compile({ text: half, source });
  const single = leastTime(5, () => void compile({ text: half, source }));
  const double = leastTime(5, () => void compile({ text, source }));
  return {
    name,
    value: double / single,
    unit: "×",
    bound: { atMost: 2.6 },
    note: `${half.length} → ${text.length} characters, ${Math.round(single)} → ${Math.round(double)} ms`,
  };
}

function joined(plans: Plan[], length: number): string {
  const all = plans.map((plan) => plan.text).join("\n\n");
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}
