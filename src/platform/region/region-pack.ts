import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { AppError } from "../errors/app-error.ts";

/** The head of a region pack: which region it is. Everything else in the folder belongs to the modules. */
const RegionSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** True when the pack brings sample accounts and sample records. */
  sample: z.boolean(),
  /** Areas within the region that have documents or organisations of their own. */
  areas: z
    .array(z.strictObject({ code: z.string().regex(/^[a-z0-9-]+$/), zh: z.string().min(1), en: z.string().min(1) }))
    .default([]),
});

export interface RegionPack {
  code: string;
  name: { zh: string; en: string };
  sample: boolean;
  areas: Array<{ code: string; zh: string; en: string }>;
  /** Reads a JSON file of the pack and parses it by a strict schema; an unknown key is an error. Null when there is no such file. */
  json<T>(file: string, schema: z.ZodType<T>): Promise<T | null>;
  /** The bytes of a file of the pack. */
  bytes(file: string): Promise<Uint8Array>;
  /** Names of the files in a folder of the pack, sorted. */
  list(folder: string): Promise<string[]>;
}

/** Opens the folder of a region pack. Throws `platform.region-pack` with the file and what is wrong in it. */
export async function openRegionPack(folder: string): Promise<RegionPack> {
  const json = async <T>(file: string, schema: z.ZodType<T>): Promise<T | null> => {
    const text = await readFile(path.join(folder, file), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (text === null) return null;
    const parsed = schema.safeParse(parseJson(text, file));
    if (parsed.success) return parsed.data;
    throw new AppError("platform.region-pack", { file, detail: z.prettifyError(parsed.error) });
  };
  const region = await json("region.json", RegionSchema);
  if (!region)
    throw new AppError("platform.region-pack", { file: path.join(folder, "region.json"), detail: "missing" });
  return {
    ...region,
    json,
    bytes: (file) => readFile(path.join(folder, file)),
    list: async (sub) => (await readdir(path.join(folder, sub)).catch(() => [] as string[])).sort(),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError("platform.region-pack", {
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
