import type { LicenceAct } from "../../contract/licence.ts";
import type { LicenceView } from "../../contract/licence-view.ts";

/** What the tables of a licence with acts in their rows have in common. */
export interface LicenceTableProps {
  readonly view: LicenceView;
  /** Asks for an act about a key: a notice, a claim, a period. */
  readonly onAsk: (act: LicenceAct, of: string) => void;
}
