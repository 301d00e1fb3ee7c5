/** A register, the steps that a record of it takes, and the mechanisms that this shows. */
export interface Walk {
  readonly register: string;
  readonly steps: readonly string[];
  /** Empty: the record is there for another to name. */
  readonly proves: readonly string[];
  /** Fields that are filled besides those that are needed: with this choice or these words; empty: the first choice. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** Code of the organisation that the record belongs to. */
  readonly owner?: string;
  /** The metric in which it counts at the end. */
  readonly counts?: string;
  /** What fields hold in the end, those that follow from others above all. */
  readonly shows?: Readonly<Record<string, string | number | boolean>>;
}

export const walk = (
  register: string,
  steps: string,
  proved: string,
  chosen: Walk["chosen"] = {},
  more: Pick<Walk, "owner" | "counts" | "shows"> = {},
): Walk => ({
  register,
  steps: steps.split(" "),
  proves: proved.split(" ").filter(Boolean),
  chosen,
  ...more,
});
