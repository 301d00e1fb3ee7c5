import type { CompiledDocument } from "../src/engines/compile/contract.ts";

/** A gold annotation of one document (test/fixtures/gold/README.md). */
export interface Gold {
  meta: Record<string, unknown[]>;
  headings: Array<{ label: string; titles: string[]; start: number; end: number; optional?: boolean }>;
  targets: Array<{
    start: number;
    end: number;
    metrics: string[];
    comparators: string[];
    kinds: string[];
    deadlines: Array<number | null>;
    value: number;
    unit: string;
    baseline: { value: number; year: number } | null;
    /** Other readings that are as right: value, unit, kinds (翻一番 is 1倍, 2倍 or 100%). */
    alternatives?: Array<[number, string, string[]]>;
    optional?: boolean;
  }>;
  tasks: Array<{
    label: string | null;
    titles: string[];
    start: number;
    units: Array<{ name: string; role: string }>;
    optional?: boolean;
  }>;
  noise: Array<{ start: number; end: number; kind: string; both: boolean }>;
  /** Aims without a number; not annotated in every set. */
  goals?: Array<{
    start: number;
    end: number;
    kinds: string[];
    deadlines: Array<number | null>;
    optional?: boolean;
  }>;
}

/** What was right, what was given, what was asked for; or characters hit, wanted, flagged, wrongly flagged. */
export interface Counts {
  headings: Tally;
  targets: Tally;
  targetsStrict: Tally;
  tasks: Tally;
  units: Tally;
  roles: { right: number; of: number };
  noise: { hit: number; need: number; flagged: number; wrong: number };
  meta: { right: number; of: number };
  /** Annotated goals that are found with their kind and deadline; what else is found is a matter of judgement and not counted. */
  goals: { right: number; of: number };
}

export interface Tally {
  right: number;
  given: number;
  asked: number;
}

const plain = (text: unknown) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/[\s。;；,，、:：:"“”]/g, "")
    .replace(/[‐-―—–-]/g, "-");
const plainLabel = (text: unknown) => plain(text).replace(/[.、．()（）]/g, "");

/** Scores one compiled document against its gold annotation; `missed` collects what went wrong, in words. */
export function scoreCompiled(out: CompiledDocument, gold: Gold, missed: string[] = []): Counts {
  const headings = out.nodes.filter((node) => node.label && node.kind !== "table" && node.kind !== "paragraph");
  const heads = pair(
    headings,
    gold.headings,
    missed,
    (o, g) =>
      plainLabel(o.label) === plainLabel(g.label) && Math.abs(o.start - g.start) <= 12 && titleFits(o.title, g.titles),
  );
  const targets = pair(out.targets, gold.targets, missed, targetFits);
  const strict = targets.filter(([o, g]) => targetExact(o, g));
  const tasks = pair(
    out.tasks,
    gold.tasks,
    missed,
    (o, g) =>
      Math.abs(o.start - g.start) <= 60 &&
      (titleFits(o.title, g.titles) || plainLabel(o.label) === plainLabel(g.label)),
  );
  const hits = new Set(tasks.map(([o]) => o));
  return {
    headings: tally(heads, headings.length, gold.headings),
    targets: tally(targets, out.targets.length, gold.targets),
    targetsStrict: { ...tally(targets, out.targets.length, gold.targets), right: strict.length },
    tasks: tally(tasks, out.tasks.filter((task) => hits.has(task) || !isFree(task, gold)).length, gold.tasks),
    ...scoreUnits(tasks, missed),
    noise: scoreNoise(out, gold),
    meta: scoreMeta(out, gold),
    goals: scoreGoals(out, gold, missed),
  };
}

type Pair<O, G> = [O, G];

/** Each gold entry takes the first free output that fits it. */
function pair<O, G>(
  outs: readonly O[],
  golds: readonly G[],
  missed: string[],
  fits: (o: O, g: G) => boolean,
): Array<Pair<O, G>> {
  const used = new Set<number>();
  const pairs: Array<Pair<O, G>> = [];
  for (const gold of golds) {
    const index = outs.findIndex((out, i) => !used.has(i) && fits(out, gold));
    const found = outs[index];
    if (found === undefined) missed.push(`missed ${JSON.stringify(gold).slice(0, 200)}`);
    else {
      used.add(index);
      pairs.push([found, gold]);
    }
  }
  for (const [index, out] of outs.entries())
    if (!used.has(index)) missed.push(`extra  ${JSON.stringify(out).slice(0, 200)}`);
  return pairs;
}

/** What only one annotator has counts when found and is not missed when not. */
function tally<O, G extends { optional?: boolean }>(
  pairs: ReadonlyArray<Pair<O, G>>,
  given: number,
  golds: readonly G[],
): Tally {
  const hit = new Set(pairs.map(([, gold]) => gold));
  return { right: pairs.length, given, asked: golds.filter((gold) => !gold.optional || hit.has(gold)).length };
}

function titleFits(title: string | null, titles: readonly string[]): boolean {
  const a = plain(title);
  return titles.some((each) => {
    const b = plain(each);
    if (a.length > 2 * b.length + 10) return false;
    return (
      a === b || (a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= 4)
    );
  });
}

function bigrams(text: string): Set<string> {
  const bare = plain(text).replace(/[的数量]/g, "");
  const found = new Set<string>();
  for (let i = 0; i < bare.length - 1; i++) found.add(bare.slice(i, i + 2));
  return found;
}

function similarity(a: string, b: string): number {
  const x = bigrams(a);
  const y = bigrams(b);
  if (x.size === 0 || y.size === 0) return 0;
  return [...x].filter((each) => y.has(each)).length / Math.min(x.size, y.size);
}

const plainUnit = (unit: string) => plain(unit).replace("个", "家").replace("名", "人");

/** The kinds that are right for the value and unit as given, or null when those are wrong. */
function kindsFor(o: CompiledDocument["targets"][number], g: Gold["targets"][number]): readonly string[] | null {
  const readings = [[g.value, g.unit, g.kinds] as const, ...(g.alternatives ?? [])];
  const fits = readings.filter(
    ([value, unit]) => Math.abs(o.value - value) < 1e-9 && plainUnit(o.unit) === plainUnit(unit),
  );
  return fits.length === 0 ? null : fits.flatMap(([, , kinds]) => kinds);
}

function targetFits(o: CompiledDocument["targets"][number], g: Gold["targets"][number]): boolean {
  if (kindsFor(o, g) === null) return false;
  if (o.start >= g.end + 30 || g.start >= o.end + 30 || o.end - o.start > 400) return false;
  if (plain(o.metric).length > 3 * Math.max(...g.metrics.map((metric) => plain(metric).length))) return false;
  return Math.max(...g.metrics.map((metric) => similarity(metric, o.metric))) >= 0.5;
}

function targetExact(o: CompiledDocument["targets"][number], g: Gold["targets"][number]): boolean {
  const baseline =
    !g.baseline ||
    (o.baseline !== null &&
      Math.abs(o.baseline.value - g.baseline.value) < 1e-9 &&
      o.baseline.year === g.baseline.year);
  const kinds = kindsFor(o, g) ?? [];
  return g.comparators.includes(o.comparator) && kinds.includes(o.kind) && g.deadlines.includes(o.deadline) && baseline;
}

/** A safeguard item of a safeguard chapter may be given or not. */
function isFree(task: CompiledDocument["tasks"][number], gold: Gold): boolean {
  const chapter = gold.headings
    .filter((heading) => /^[一二三四五六七八九十]+、/.test(heading.label) && heading.start <= task.start)
    .at(-1);
  return task.class === "safeguard" && /保障|组织实施|组织领导/.test(chapter?.titles.join("") ?? "");
}

function scoreUnits(
  tasks: ReadonlyArray<Pair<CompiledDocument["tasks"][number], Gold["tasks"][number]>>,
  missed: string[],
): Pick<Counts, "units" | "roles"> {
  const units: Tally = { right: 0, given: 0, asked: 0 };
  const roles = { right: 0, of: 0 };
  for (const [out, gold] of tasks) {
    units.given += out.units.length;
    units.asked += gold.units.length;
    for (const unit of gold.units) {
      const found = out.units.find((each) => plain(each.name) === plain(unit.name));
      if (!found) missed.push(`unit   ${gold.titles[0]}: ${unit.name}`);
      else {
        units.right++;
        roles.of++;
        if (found.role === unit.role) roles.right++;
      }
    }
  }
  return { units, roles };
}

function scoreNoise(out: CompiledDocument, gold: Gold): Counts["noise"] {
  const mask = (spans: ReadonlyArray<{ start: number; end: number }>) => {
    const marked = new Uint8Array(out.text.length);
    for (const span of spans) marked.fill(1, span.start, span.end);
    return marked;
  };
  const got = mask(out.noise);
  const must = mask(gold.noise.filter((span) => span.both && span.kind !== "flattened-table"));
  const may = mask(gold.noise);
  const counts = { hit: 0, need: 0, flagged: 0, wrong: 0 };
  for (let i = 0; i < out.text.length; i++) {
    if (/\s/.test(out.text[i] ?? "")) continue;
    if (must[i]) counts.need++;
    if (must[i] && got[i]) counts.hit++;
    if (got[i]) counts.flagged++;
    if (got[i] && !may[i]) counts.wrong++;
  }
  return counts;
}

function scoreMeta(out: CompiledDocument, gold: Gold): Counts["meta"] {
  const given = new Map<string, unknown>(Object.entries(out.meta));
  const entries = Object.entries(gold.meta);
  const right = entries.filter(([key, ways]) =>
    ways.some((way) => JSON.stringify(way) === JSON.stringify(given.get(key)) || plain(way) === plain(given.get(key))),
  );
  return { right: right.length, of: entries.length };
}

function scoreGoals(out: CompiledDocument, gold: Gold, missed: string[]): Counts["goals"] {
  const used = new Set<CompiledDocument["goals"][number]>();
  const asked = gold.goals ?? [];
  const hits = asked.filter((goal) => {
    const found = out.goals.find(
      (each) =>
        !used.has(each) &&
        each.start < goal.end &&
        goal.start < each.end &&
        goal.kinds.includes(each.kind) &&
        goal.deadlines.includes(each.deadline),
    );
    if (found) used.add(found);
    else missed.push(`goal   ${JSON.stringify(goal).slice(0, 200)}`);
    return found !== undefined;
  });
  return { right: hits.length, of: asked.filter((goal) => !goal.optional || hits.includes(goal)).length };
}

/** Adds up the counts of several files. */
export function pool(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  const tallies = (key: "headings" | "targets" | "targetsStrict" | "tasks" | "units"): Tally => ({
    right: sum((counts) => counts[key].right),
    given: sum((counts) => counts[key].given),
    asked: sum((counts) => counts[key].asked),
  });
  return {
    headings: tallies("headings"),
    targets: tallies("targets"),
    targetsStrict: tallies("targetsStrict"),
    tasks: tallies("tasks"),
    units: tallies("units"),
    roles: { right: sum((counts) => counts.roles.right), of: sum((counts) => counts.roles.of) },
    noise: {
      hit: sum((counts) => counts.noise.hit),
      need: sum((counts) => counts.noise.need),
      flagged: sum((counts) => counts.noise.flagged),
      wrong: sum((counts) => counts.noise.wrong),
    },
    meta: { right: sum((counts) => counts.meta.right), of: sum((counts) => counts.meta.of) },
    goals: { right: sum((counts) => counts.goals.right), of: sum((counts) => counts.goals.of) },
  };
}

/** The harmonic mean of precision and recall; 1 when nothing was asked and nothing given. */
export function f1({ right, given, asked }: Tally): number {
  if (given === 0 && asked === 0) return 1;
  return (2 * right) / (given + asked);
}

export function noiseFigures({ hit, need, flagged, wrong }: Counts["noise"]): { recall: number; precision: number } {
  return { recall: need ? hit / need : 1, precision: flagged ? 1 - wrong / flagged : 1 };
}
