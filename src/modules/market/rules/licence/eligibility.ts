import type { LicenceKind } from "../../contract/licence-terms.ts";
import type { SizeClass } from "../../contract/licence-view.ts";

/** How it is shown that a licensee is a micro, small or medium enterprise, for which use first, pay later is meant (003:L101). */
export type Eligibility =
  | { readonly by: "title"; readonly title: string }
  | { readonly by: "declared"; readonly size: SizeClass }
  | { readonly by: "nothing" }
  /** The rule does not speak of licences of this kind. */
  | { readonly by: "not-asked" };

/**
 * Whether the rule is met: by a title that the firm holds on the day and that the region counts as one of such a firm
 * (`shown`); else by its size class as declared, which is said beside it.
 */
export function eligibilityOf(kind: LicenceKind, shown: readonly string[], declared: SizeClass | null): Eligibility {
  if (kind === "trial") return { by: "not-asked" };
  const [title] = shown;
  if (title !== undefined) return { by: "title", title };
  return declared === null || declared === "large" ? { by: "nothing" } : { by: "declared", size: declared };
}
