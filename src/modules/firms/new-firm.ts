import { newId } from "../../platform/db/new-id.ts";
import { nameKey } from "../people/rules.ts";
import type { FirmKind } from "./contract.ts";
import { searchOf } from "./search.ts";
import type { FirmNameRow, FirmRow } from "./store.ts";

/** What is known of a firm when it is entered. */
export interface FirstKnown {
  nameZh: string;
  nameEn?: string | null;
  kind: FirmKind;
  creditCode: string | null;
  /** The participant with accounts that it is. */
  organisationId?: string | null;
  isSample: boolean;
  basis: string;
  at: Date;
}

/** The rows of a new firm: itself, and its official name, which it has borne for as long as anybody knows. */
export function newFirm(known: FirstKnown): { firm: FirmRow; name: Omit<FirmNameRow, "id"> } {
  const id = newId();
  const { nameZh, nameEn = null, creditCode, basis } = known;
  return {
    firm: {
      id,
      code: `firm-${id}`,
      name_zh: nameZh,
      name_en: nameEn,
      kind: known.kind,
      credit_code: creditCode,
      organisation_id: known.organisationId ?? null,
      parent_id: null,
      is_sample: known.isSample,
      version: 1,
      ...searchOf(nameZh, [nameEn, creditCode]),
      basis,
      created_at: known.at,
    },
    name: {
      firm_id: id,
      name: nameZh,
      name_key: nameKey(nameZh),
      kind: "official",
      valid_from: null,
      valid_to: null,
      basis,
    },
  };
}
