import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Conflict, ConflictField, ConflictValue, DoubleSide } from "../contract/doubles.ts";
import type { FirmErrorCode } from "../contract.ts";

/** Something that a record says for a time; `item`: of what kind, of which there is one at a time. */
export interface Entry {
  readonly id: string;
  readonly item: string;
  readonly value: ConflictValue;
}

/** A name; `isOfficial`: the one that the record bears today. */
export interface EnteredName {
  readonly id: string;
  readonly name: string;
  readonly isOfficial: boolean;
}

/** One record of a firm, with everything that it says. */
export interface FirmRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly creditCode: string | null;
  readonly parentId: string | null;
  /** What stands above it, as it is called. */
  readonly parent: string | null;
  readonly isSample: boolean;
  readonly names: readonly EnteredName[];
  readonly places: readonly Entry[];
  readonly sizes: readonly Entry[];
  readonly titles: readonly Entry[];
  readonly fields: readonly Entry[];
  /** `item`: year and measure. */
  readonly figures: readonly Entry[];
}

const refusal = (code: FirmErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Why two records cannot be one firm, or not with this one kept, or null. Two code numbers are two bodies, whatever the name. */
export function joinRefusal(kept: FirmRecord, double: FirmRecord): Refusal | null {
  if (kept.id === double.id) return refusal("firms.double-itself");
  if (kept.isSample !== double.isSample) return refusal("firms.double-sample");
  if (kept.creditCode !== null && double.creditCode !== null)
    return refusal("firms.double-codes", { kept: kept.creditCode, double: double.creditCode });
  if (double.creditCode !== null) return refusal("firms.double-keep-other", { name: double.name });
  if (kept.parentId === double.id || double.parentId === kept.id) return refusal("firms.double-branch");
  return null;
}

const one = (value: string): ConflictValue[] => [{ value, note: null, from: null, to: null }];

const sameValue = (a: ConflictValue, b: ConflictValue): boolean =>
  a.value === b.value && a.note === b.note && a.from === b.from && a.to === b.to;

const overlap = (a: ConflictValue, b: ConflictValue): boolean =>
  (a.to === null || b.from === null || b.from < a.to) && (b.to === null || a.from === null || a.from < b.to);

/** What of two lists is said twice, of which one is set aside, and what is said otherwise for the same time, of which one is chosen. */
function compared(kept: readonly Entry[], double: readonly Entry[]) {
  const twice = double.filter((entry) =>
    kept.some((own) => own.item === entry.item && sameValue(own.value, entry.value)),
  );
  const rest = double.filter((entry) => !twice.includes(entry));
  const clashes = rest.flatMap((entry) =>
    kept.filter((own) => own.item === entry.item && overlap(own.value, entry.value)).map((own) => ({ own, entry })),
  );
  return { twice, clashes };
}

/** Where a firm sits, and of which size it is, is one story: of two that differ one holds as a whole. */
function sameStory(kept: readonly Entry[], double: readonly Entry[]): boolean {
  return (
    kept.length === 0 ||
    double.length === 0 ||
    (kept.length === double.length && kept.every((own, at) => sameValue(own.value, double[at]!.value)))
  );
}

const stories = ["place", "size"] as const;
const parts = ["title", "field", "figure"] as const;
const entriesOf = (record: FirmRecord): Record<(typeof stories | typeof parts)[number], readonly Entry[]> => ({
  place: record.places,
  size: record.sizes,
  title: record.titles,
  field: record.fields,
  figure: record.figures,
});

/** Everything that the two say differently, in the order of the screen: each needs a choice. */
export function conflictsOf(kept: FirmRecord, double: FirmRecord): Conflict[] {
  const found: Conflict[] = [];
  const differ = (field: ConflictField, own: string | null, other: string | null) => {
    if (own !== null && other !== null && own !== other)
      found.push({ key: field, field, item: null, kept: one(own), double: one(other) });
  };
  differ("name", kept.name, double.name);
  differ("name-en", kept.nameEn, double.nameEn);
  differ("kind", kept.kind, double.kind);
  if (kept.parentId !== double.parentId) differ("parent", kept.parent, double.parent);
  const [own, other] = [entriesOf(kept), entriesOf(double)];
  const values = (entries: readonly Entry[]) => [...new Set(entries)].map(({ value }) => value);
  for (const field of stories)
    if (!sameStory(own[field], other[field]))
      found.push({ key: field, field, item: null, kept: values(own[field]), double: values(other[field]) });
  for (const field of parts)
    for (const [item, clashes] of Map.groupBy(compared(own[field], other[field]).clashes, (clash) => clash.own.item))
      found.push({
        key: `${field}:${item}`,
        field,
        item,
        kept: values(clashes.map((clash) => clash.own)),
        double: values(clashes.map((clash) => clash.entry)),
      });
  return found;
}

/** What joining does to the records. */
export interface Settlement {
  /** Entries of either record that do not count from now on. */
  readonly setAside: readonly string[];
  /** A name that was official of the record whose name was not chosen: the firm goes on being found by it. */
  readonly alias: string | null;
  /** What the kept record is called and is from now on. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string;
  readonly parentId: string | null;
}

/** What comes of the choices, or the refusal when they are not exactly those that the records ask for today. */
export function settle(
  kept: FirmRecord,
  double: FirmRecord,
  choices: Readonly<Record<string, DoubleSide>>,
): Settlement | { refusal: Refusal } {
  const conflicts = conflictsOf(kept, double);
  const isComplete =
    conflicts.every(({ key }) => Object.hasOwn(choices, key)) && Object.keys(choices).length === conflicts.length;
  if (!isComplete) return { refusal: refusal("firms.double-choices", { conflicts: conflicts.length }) };
  const takes = (key: string): boolean => choices[key] === "double";
  const setAside: string[] = [];
  const [own, other] = [entriesOf(kept), entriesOf(double)];
  for (const field of stories)
    if (own[field].length > 0 && other[field].length > 0)
      setAside.push(...(takes(field) ? own : other)[field].map(({ id }) => id));
  for (const field of parts) {
    const { twice, clashes } = compared(own[field], other[field]);
    setAside.push(...twice.map(({ id }) => id));
    setAside.push(...clashes.map((clash) => (takes(`${field}:${clash.own.item}`) ? clash.own.id : clash.entry.id)));
  }
  const names = settleNames(kept, double, takes("name"));
  return {
    setAside: [...new Set([...setAside, ...names.setAside])],
    alias: names.alias,
    name: takes("name") ? double.name : kept.name,
    nameEn: takes("name-en") ? double.nameEn : (kept.nameEn ?? double.nameEn),
    kind: takes("kind") ? double.kind : kept.kind,
    parentId: takes("parent") ? double.parentId : (kept.parentId ?? double.parentId),
  };
}

/** One official name holds; the other goes on as an alias, and a name that both bear is kept once. */
function settleNames(
  kept: FirmRecord,
  double: FirmRecord,
  takesDouble: boolean,
): Pick<Settlement, "setAside" | "alias"> {
  const [chosen, other] = takesDouble ? [double, kept] : [kept, double];
  const official = chosen.names.filter(({ isOfficial }) => isOfficial);
  const ended = other.names.filter(({ isOfficial }) => isOfficial);
  const own = kept.names.filter(({ isOfficial }) => !isOfficial);
  const added = double.names.filter(({ isOfficial }) => !isOfficial);
  const isBorne = (names: readonly EnteredName[]) => (entered: EnteredName) =>
    names.some(({ name }) => name === entered.name);
  const twice = [...own.filter(isBorne(takesDouble ? official : [])), ...added.filter(isBorne([...official, ...own]))];
  const known = [...official, ...own, ...added].some(({ name }) => name === other.name);
  return { setAside: [...ended, ...twice].map(({ id }) => id), alias: known ? null : other.name };
}
