import { z } from "zod";
import { areaKinds, coordinateSystems, GeometrySchema, LinesSchema } from "./contract.ts";

const Code = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const Day = z.iso.date();
const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** Document and line, or null for what no document of the region says. */
const Basis = z.string().min(1).nullable();

const Validity = { validFrom: Day.nullable().default(null), validTo: Day.nullable().default(null) };

export const areasFile = "places/areas.json";

/** The areas of a region: names, kinds, stated sizes, what is part of what, each with where it is written. */
export const AreasFileSchema = z.array(
  z.strictObject({
    code: Code,
    kind: z.enum(areaKinds),
    name: Words,
    formerNames: z.array(z.strictObject({ zh: z.string().min(1), until: Day })).default([]),
    ...Validity,
    stated: z
      .strictObject({ km2: z.number().positive(), basis: z.string().min(1) })
      .nullable()
      .default(null),
    basis: Basis,
    note: Words.nullable().default(null),
    isSumOfParts: z.boolean().default(false),
    partOf: z.array(z.strictObject({ area: Code, ...Validity, basis: Basis })).default([]),
    related: z
      .array(z.strictObject({ area: Code, relation: z.enum(["re-scoped", "distinct"]), note: Words, basis: Basis }))
      .default([]),
    shares: z
      .array(
        z.strictObject({
          of: Code,
          percent: z.number().positive().max(100),
          by: Day.nullable(),
          isOpen: z.boolean(),
          basis: z.string().min(1),
          classes: z.array(z.strictObject({ name: Words, metrics: z.array(z.string()) })).min(1),
        }),
      )
      .default([]),
  }),
);
export type AreasFile = z.infer<typeof AreasFileSchema>;

/** Whose work a file with geometry is, and in which coordinate system its numbers are. */
const sourceFields = {
  type: z.literal("FeatureCollection"),
  source: Words,
  licence: z.string().min(1),
  crs: z.enum(coordinateSystems),
};

/** Every other file `places/*.geojson`: borders of areas. */
export const GeometryFileSchema = z.strictObject({
  ...sourceFields,
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      properties: z.strictObject({
        area: Code,
        ...Validity,
        isSketch: z.boolean(),
        uncertaintyM: z.number().int().min(0),
        basis: Basis,
      }),
      geometry: GeometrySchema,
    }),
  ),
});
export type GeometryFile = z.infer<typeof GeometryFileSchema>;

/** Every file `places/*.lines.geojson`: lines for orientation, such as the coast. */
export const LinesFileSchema = z.strictObject({
  ...sourceFields,
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      properties: z.strictObject({ line: Code }),
      geometry: LinesSchema,
    }),
  ),
});
export type LinesFile = z.infer<typeof LinesFileSchema>;

/** Which document a number such as 002 is: its file begins with it. Everything else there belongs to policy. */
export const DocumentsFileSchema = z.array(z.looseObject({ file: z.string(), code: z.string() }));
export type DocumentsFile = z.infer<typeof DocumentsFileSchema>;

export const baseLayersFile = "places/base-layers.json";

/** Map tiles from elsewhere. `tiles` is an address with {z}, {x} and {y}; whoever lists it says its coordinate system. */
export const BaseLayersFileSchema = z.array(
  z.strictObject({
    code: Code,
    name: Words,
    tiles: z.string().regex(/^https?:\/\/[^/\s'";,]+\/\S*$/),
    crs: z.enum(coordinateSystems),
    attribution: z.string().min(1),
    reviewNumber: z.string().min(1).nullable(),
    maxZoom: z.number().int().min(1).max(24),
  }),
);
export type BaseLayersFile = z.infer<typeof BaseLayersFileSchema>;
