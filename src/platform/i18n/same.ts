/**
 * The shape that a translation must have: the same keys as the source texts, a string where they have a string, and a
 * function with the same parameters where they have one. A missing or an extra key does not compile:
 * `export const en = { … } satisfies Same<typeof zh>`.
 */
export type Same<Source> = Source extends string
  ? string
  : Source extends (...parameters: infer Parameters) => infer Result
    ? (...parameters: Parameters) => Same<Result>
    : Source extends readonly (infer Item)[]
      ? readonly Same<Item>[]
      : { readonly [Key in keyof Source]: Same<Source[Key]> };
