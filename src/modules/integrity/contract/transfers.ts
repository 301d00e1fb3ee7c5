import { z } from "zod";

/** Risks that are looked at before a transfer is signed. Practice: the text only asks that risks be prevented (001:L318). */
export const transferRisks = ["ownership", "pricing", "related-party", "export"] as const;
export type TransferRisk = (typeof transferRisks)[number];
export const transferStates = ["open", "at-risk", "clear", "signed"] as const;
export type TransferState = (typeof transferStates)[number];

const said = z.string().trim().min(1).max(2000);
export const NewTransferSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** To whom it goes. */
  partner: z.string().trim().min(1).max(200),
});
export type NewTransfer = z.infer<typeof NewTransferSchema>;
export const TransferFindingSchema = z.strictObject({ risk: z.enum(transferRisks), isClear: z.boolean(), words: said });
export type TransferFinding = z.infer<typeof TransferFindingSchema>;
export const TransferSignedSchema = z.strictObject({ on: z.iso.date() });

export const TransferListSchema = z.object({
  today: z.string(),
  transfers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      partner: z.string(),
      organisation: z.object({ code: z.string(), zh: z.string(), en: z.string().nullable() }),
      signedOn: z.string().nullable(),
      state: z.enum(transferStates),
      isOwn: z.boolean(),
      isSample: z.boolean(),
      /** The last finding of each risk that was looked at. */
      findings: z.array(TransferFindingSchema.extend({ by: z.string(), on: z.string() })),
    }),
  ),
});
export type TransferList = z.infer<typeof TransferListSchema>;

/** Error codes of transfer checks with their HTTP status. */
export const transferErrors = {
  "integrity.transfer-not-found": 404,
  "integrity.transfer-not-yours": 403,
  "integrity.transfer-signed": 409,
  "integrity.transfer-not-clear": 409,
  "integrity.transfer-day": 422,
} as const;
export type TransferErrorCode = keyof typeof transferErrors;
