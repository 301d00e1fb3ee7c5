import type { FirmSize } from "../../../firms/contract.ts";
import type { LicenceKind } from "../../contract/licence-terms.ts";

/** How it is shown that a licensee is a micro, small or medium enterprise, for which use first, pay later is meant (003:L101). */
export type Eligibility =
  | { readonly by: "title"; readonly title: string }
  | { readonly by: "registered"; readonly size: FirmSize }
  | { readonly by: "declared"; readonly size: FirmSize }
  | { readonly by: "nothing" }
  /** The rule does not speak of licences of this kind. */
  | { readonly by: "not-asked" };

/**
 * Whether the rule is met: by a title that the firm holds on the day and that the region counts as one of such a firm
 * (`shown`); else by the size class that the register of firms has of it on the day; else, where that has none, by the one that
 * it declared, which is said beside it.
 */
export function eligibilityOf(
  kind: LicenceKind,
  shown: readonly string[],
  { registered, declared }: { registered: FirmSize | null; declared: FirmSize | null },
): Eligibility {
  if (kind === "trial") return { by: "not-asked" };
  const [title] = shown;
  if (title !== undefined) return { by: "title", title };
  if (registered !== null) return registered === "large" ? { by: "nothing" } : { by: "registered", size: registered };
  return declared === null || declared === "large" ? { by: "nothing" } : { by: "declared", size: declared };
}
