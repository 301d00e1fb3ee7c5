interface Field {
  readonly code: string;
  readonly parent: string | null;
}

/** The fields of a tree in the order in which a person reads it: each under its parent, with how deep it stands. */
export function fieldChoices<F extends Field>(fields: readonly F[]): (F & { depth: number })[] {
  const known = new Set(fields.map(({ code }) => code));
  const below = (parent: string | null, depth: number): (F & { depth: number })[] =>
    fields
      .filter((field) => (field.parent !== null && known.has(field.parent) ? field.parent : null) === parent)
      .flatMap((field) => [{ ...field, depth }, ...below(field.code, depth + 1)]);
  return below(null, 0);
}
