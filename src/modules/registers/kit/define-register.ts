import type { FactDraft } from "../../ledger/contract.ts";
import type { Role } from "../../people/contract.ts";
import type { Fields, Label, ValuesOf } from "./fields.ts";

export const disclosures = ["public", "internal"] as const;
/** Who sees a record: everybody, or the stewards, the readers and its own organisation. */
export type Disclosure = (typeof disclosures)[number];

/** How a state looks in a list: under way, holds now, over. */
export type StateTone = "under-way" | "holds" | "over";

/** Who may take a step: the stewards of the register, or somebody of the organisation that the record belongs to. */
export type Taker = "steward" | "owner";

export interface Transition<Name extends string = string, State extends string = string> {
  readonly code: string;
  readonly from: readonly State[];
  readonly to: State;
  /** Only for records whose choice is one of these. */
  readonly onlyIf?: { readonly field: Name; readonly is: readonly string[] };
  /** What is done: "list it", "end it". */
  readonly label: Label;
  readonly by: readonly Taker[];
  /** What has to be said besides the day. */
  readonly says: "nothing" | "reason" | "basis";
  /** Fields that have to be filled before. */
  readonly needs?: readonly Name[];
  /** Flags that have to say yes. */
  readonly holds?: readonly Name[];
  /** The date field that takes the day of the step. */
  readonly stamps?: Name;
  /** The publicity period (公示) that the step begins, may be taken in only, or has to wait for. */
  readonly publicity?: Publicity<Name>;
}

/** `field`: the period field that holds it. Only the step that begins it writes there. */
export interface Publicity<Name extends string = string> {
  readonly field: Name;
  readonly is: "begins" | "runs" | "is-over";
}

export interface LifeCycle<Name extends string = string, State extends string = string> {
  readonly initial: State;
  readonly states: Readonly<Record<State, { readonly label: Label; readonly tone: StateTone }>>;
  readonly transitions: readonly Transition<Name, State>[];
}

/** What facts are made of. */
export interface Subject<F extends Fields, State extends string> {
  readonly state: State;
  readonly fields: ValuesOf<F>;
}

export interface RegisterDefinition<F extends Fields = Fields, State extends string = string> {
  /** Singular, kebab-case: the glossary's word, the address, and the table in snake_case. */
  readonly code: string;
  /** What it was called before: old addresses lead here. */
  readonly formerCode?: string;
  /** Three letters of the capability: PLT. */
  readonly capability: string;
  /** Goes up with every change of fields or life cycle. */
  readonly version: number;
  /** The list's name. */
  readonly title: Label;
  /** What it is for, and the question that its list answers. */
  readonly purpose: Label;
  readonly question: Label;
  /** What the organisation that a record belongs to is called here. */
  readonly owner: Label;
  readonly fields: F;
  readonly lifeCycle: LifeCycle<keyof F & string, State>;
  readonly rights: {
    /** Keep every record, and take the steps of a steward. */
    readonly stewards: readonly Role[];
    /** Add and change records of the own organisation. */
    readonly contributors: readonly Role[];
    /** See records that are not public; the stewards do so in any case. */
    readonly readers: readonly Role[];
  };
  readonly disclosure: { readonly allowed: readonly Disclosure[]; readonly initial: Disclosure };
  readonly list: { readonly columns: readonly (keyof F & string)[]; readonly filters: readonly (keyof F & string)[] };
  /** Parts of the record's page, in order; every field stands in one. */
  readonly sections: readonly { readonly title: Label; readonly fields: readonly (keyof F & string)[] }[];
  /** The facts that hold as long as the record is as it is. Pure; the kit records, corrects and takes back. */
  facts?(record: Subject<F, State>): readonly FactDraft[];
  /** The product writes records here too, when an act of a later module calls for one; they say so (origin `act`). */
  readonly isWrittenByActs?: true;
  /** Purpose for which data about persons are kept; required when a field is personal. */
  readonly personalPurpose?: Label;
}

/** Types of one register follow from its definition: `RecordFields<typeof platform>`. */
export type RecordFields<Definition> = Definition extends RegisterDefinition<infer F, string> ? ValuesOf<F> : never;

/** A register as a typed, checked file; faults are found by `definitionFaults`, which a test runs over every one. */
export const defineRegister = <const F extends Fields, const State extends string>(
  definition: RegisterDefinition<F, State>,
): RegisterDefinition<F, State> => definition;
