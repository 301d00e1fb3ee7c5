import { z } from "zod";
import { AppError } from "../../platform/errors/app-error.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { mostTogether } from "./contract/together.ts";
import { replaceCoordinations } from "./store/coordinations.ts";
import { organisationsByCode } from "./views/organisations.ts";

const file = "coordinations.json";
const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const CoordinationsSchema = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z0-9-]+$/),
    name: Words,
    /** The line that asks for it, such as `004:L29`. */
    basis: z.string().min(1),
    /** Whence the units come: from the line, or from practice. */
    note: Words,
    units: z.array(z.string()).min(2).max(mostTogether),
  }),
);

/** Brings the coordinations of the region pack; a unit that the pack does not have is an error. */
export async function loadCoordinations(ctx: Ctx, pack: RegionPack): Promise<void> {
  const rows = (await pack.json(file, CoordinationsSchema)) ?? [];
  try {
    for (const { units } of rows) await organisationsByCode(ctx.tx, units);
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError("platform.region-pack", { file, detail: JSON.stringify(error.params) });
    throw error;
  }
  await replaceCoordinations(
    ctx.tx,
    rows.map(({ code, name, basis, note, units }) => ({
      code,
      nameZh: name.zh,
      nameEn: name.en,
      basis,
      noteZh: note.zh,
      noteEn: note.en,
      units,
    })),
  );
}
