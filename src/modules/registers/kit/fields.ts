/** A text that the definition brings, in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A record as a field that follows from the others sees it; earlier ones of the kind have been computed already. */
export interface Computing {
  readonly state: string;
  /** Code of the organisation that it belongs to. */
  readonly owner: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Who may read a field: whoever sees the record; the stewards and its own organisation; the same, and it is about a person. */
export type Privacy = "open" | "confidential" | "personal";

interface FieldHead {
  readonly label: Label;
  /** How to fill it in, under the field. */
  readonly help?: Label;
  /** Nobody keeps a record without it. */
  readonly required?: true;
  /** Also required when another choice or item of the record is one of these. */
  readonly neededIf?: { readonly field: string; readonly is: readonly string[] };
  /** No two records of the register have the same. */
  readonly unique?: true;
  readonly privacy?: Exclude<Privacy, "open">;
  /** Left out: whoever may change the record writes it. What is decided about a record its own organisation does not write. */
  readonly keptBy?: "stewards";
  /** Follows from the rest of the record: written whenever it is kept, typed by nobody. Pure. Null: not known. */
  readonly computed?: (record: Computing) => string | number | null;
  /** What a personal field is kept for, where that is not the purpose of its register. */
  readonly purpose?: Label;
  /** Found by the search box; open texts only. */
  readonly searched?: true;
  /** Stands in the calendar file of the register. */
  readonly onCalendar?: true;
}

export interface TextField extends FieldHead {
  readonly kind: "text";
  readonly most?: number;
  /** Names of who takes part, one after the other (甲大学、乙公司): each stands in the network. */
  readonly namesParties?: true;
}
export interface LongTextField extends FieldHead {
  readonly kind: "long-text";
}
/** An exact decimal in a fixed unit. */
export interface NumberField extends FieldHead {
  readonly kind: "number";
  readonly unit: Label;
  readonly least?: number;
  readonly most?: number;
}
/** Whole 分 of renminbi; shown and typed in 万元. */
export interface MoneyField extends FieldHead {
  readonly kind: "money";
}
export interface DateField extends FieldHead {
  readonly kind: "date";
}
/** Half-open: the end is the first day on which it is over; without an end it is open. */
export interface PeriodField extends FieldHead {
  readonly kind: "period";
}
export interface FlagField extends FieldHead {
  readonly kind: "flag";
}
/** One of the choices that the definition names. */
export interface ChoiceField extends FieldHead {
  readonly kind: "choice";
  readonly choices: Readonly<Record<string, Label>>;
}
/** An item of a vocabulary of the module `taxonomies`, by its code, as it holds today. */
export interface ItemField extends FieldHead {
  readonly kind: "item";
  readonly vocabulary: string;
}
/** An organisation, by its code. */
export interface OrganisationField extends FieldHead {
  readonly kind: "organisation";
}
/** An area of the module `places`, by its code. */
export interface PlaceField extends FieldHead {
  readonly kind: "place";
}
/** A point in WGS-84. */
export interface PointField extends FieldHead {
  readonly kind: "point";
}
/** A record of a register, by its id. */
export interface ReferenceField extends FieldHead {
  readonly kind: "reference";
  readonly register: string;
}
/** Records of a register, by their ids. */
export interface ReferencesField extends FieldHead {
  readonly kind: "references";
  readonly register: string;
}

export type Field =
  | TextField
  | LongTextField
  | NumberField
  | MoneyField
  | DateField
  | PeriodField
  | FlagField
  | ChoiceField
  | ItemField
  | OrganisationField
  | PlaceField
  | PointField
  | ReferenceField
  | ReferencesField;
export type Fields = Readonly<Record<string, Field>>;

interface Values {
  text: string;
  "long-text": string;
  number: string;
  money: number;
  date: string;
  period: { from: string; to: string | null };
  flag: boolean;
  item: string;
  organisation: string;
  place: string;
  point: { longitude: number; latitude: number };
  reference: string;
  references: string[];
}

/** What a field holds. */
export type ValueOf<F extends Field> = F extends ChoiceField
  ? keyof F["choices"] & string
  : Values[Exclude<F["kind"], "choice">];

/** What the fields of a record hold; null: not known. */
export type ValuesOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends { required: true } ? ValueOf<F[Name]> : ValueOf<F[Name]> | null;
};

export const privacyOf = (field: Field): Privacy => field.privacy ?? "open";
