import { z } from "zod";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Services } from "../../platform/http/module.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { keepSetting } from "./actions.ts";
import { ParameterValueSchema } from "./contract.ts";
import { type Definitions, definitionsByCode, findDefinition } from "./definitions.ts";
import { isPackRowNew } from "./rules.ts";
import { lockParameter } from "./store.ts";
import { settingsOf } from "./views.ts";

const EntrySchema = z.strictObject({
  code: z.string(),
  value: ParameterValueSchema,
  from: z.iso.date(),
  /** Document and clause; null: not in the source. */
  basis: z.string().min(1).nullable(),
  note: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
});

/** `parameters.json` of the region pack: values of known parameters, each fitting its schema, once for a day. */
const parametersFileSchema = (definitions: Definitions) =>
  z.array(EntrySchema).superRefine((entries, found) => {
    const seen = new Set<string>();
    for (const [index, { code, value, from }] of entries.entries()) {
      const report = (key: string, message: string) => found.addIssue({ code: "custom", path: [index, key], message });
      const definition = definitions.get(code);
      const { issues } = definition?.schema.safeParse(value).error ?? { issues: [] };
      if (!definition) report("code", `No module declares a parameter "${code}"`);
      for (const issue of issues) report("value", `${code}: ${issue.message}`);
      if (seen.has(`${code} ${from}`)) report("from", `${code} has two values from ${from}`);
      seen.add(`${code} ${from}`);
    }
  });

/** Records what the region pack says of parameters, as far as it is new and no person has decided otherwise. Idempotent. */
export async function loadRegion(ctx: Ctx, pack: RegionPack, services: Services): Promise<void> {
  const definitions = definitionsByCode(services.parameters);
  const entries = (await pack.json("parameters.json", parametersFileSchema(definitions))) ?? [];
  for (const { code, value, from, basis, note } of entries) {
    await lockParameter(ctx.tx, code);
    const settings = await settingsOf(ctx.tx, code);
    const row = { value, validFrom: from, basis, noteZh: note.zh, noteEn: note.en };
    if (isPackRowNew(settings, row)) await keepSetting(ctx, findDefinition(definitions, code), settings, row);
  }
}
