import { z } from "zod";

const Day = z.iso.date();
const Words = z.object({ zh: z.string(), en: z.string().nullable() });

export const areaKinds = [
  "city",
  "division",
  "corridor",
  "corridor-city",
  "thematic-city",
  "concept",
  "region",
  "circle",
  "zone",
  "park",
  "street",
] as const;
export type AreaKind = (typeof areaKinds)[number];

/** WGS-84 is what satellites give; CGCS2000, of China's official maps, is the same within a metre; GCJ-02, of Chinese web maps, is shifted by some 500 m. */
export const coordinateSystems = ["WGS-84", "CGCS2000", "GCJ-02"] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const Ring = z.array(Position).min(4);

/** GeoJSON as areas have it: longitude first, rings closed. */
export const GeometrySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: Position }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
export type Geometry = z.infer<typeof GeometrySchema>;

export const LinesSchema = z.strictObject({
  type: z.literal("MultiLineString"),
  coordinates: z.array(z.array(Position).min(2)),
});
export type Lines = z.infer<typeof LinesSchema>;

export const certainties = ["inside", "uncertain", "outside"] as const;
/** Whether something lies in an area: the border as it is known may leave that open. */
export type Certainty = (typeof certainties)[number];

/** Where something is, as records have it: the code of an area, a point in WGS-84, both or neither. */
export interface Whereabouts {
  place: string | null;
  point: { longitude: number; latitude: number } | null;
}

export const reasons = ["point", "part", "overlap", "no-border", "unknown-place", "no-place", "contradiction"] as const;
/** What a placement rests on. */
export type PlacementReason = (typeof reasons)[number];

export interface Placement {
  certainty: Certainty;
  reason: PlacementReason;
}

const AreaNameSchema = z.object({ code: z.string(), name: Words, kind: z.enum(areaKinds) });

export const AreaSchema = AreaNameSchema.extend({
  /** Names that it had before, with the day from which it had another. */
  formerNames: z.array(z.object({ zh: z.string(), until: Day })),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  statedKm2: z.number().nullable(),
  /** Of the geometry of the day, on the ellipsoid; null without one. */
  drawnKm2: z.number().nullable(),
  statedBasis: z.string().nullable(),
  basis: z.string().nullable(),
  note: Words.nullable(),
  border: z.enum(["drawn", "sketch", "point", "none"]),
  /** How far the border may be off, in metres; null without a geometry. */
  uncertaintyM: z.number().nullable(),
  isInForce: z.boolean(),
  parts: z.array(z.string()),
  wholes: z.array(z.string()),
});
export type Area = z.infer<typeof AreaSchema>;

export const DayQuerySchema = z.object({ on: Day.optional() });
export const AreaListSchema = z.object({ on: Day, areas: z.array(AreaSchema) });
export type AreaList = z.infer<typeof AreaListSchema>;

const FigureSchema = z.object({
  metric: z.string(),
  name: Words,
  unit: z.string(),
  /** Sums as exact decimals in the unit of the metric: certainly here, possibly here, all that the whole holds. */
  inside: z.string(),
  uncertain: z.string(),
  total: z.string(),
  /** Of what is possibly here: what names no place at all. */
  unplaced: z.string(),
  /** Share of the whole, from what is certain to what is possible; null when the whole has nothing. */
  share: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** Some of it is made up for demonstration. */
  sample: z.boolean(),
});

export const AreaDetailSchema = AreaSchema.extend({
  on: Day,
  geometries: z.array(
    z.object({
      validFrom: Day.nullable(),
      validTo: Day.nullable(),
      isSketch: z.boolean(),
      uncertaintyM: z.number(),
      drawnKm2: z.number().nullable(),
      source: Words,
      licence: z.string(),
      basis: z.string().nullable(),
    }),
  ),
  partOf: z.array(AreaNameSchema.extend({ basis: z.string().nullable() })),
  partsWithin: z.array(AreaNameSchema),
  related: z.array(
    AreaNameSchema.extend({ relation: z.enum(["re-scoped", "distinct"]), note: Words, basis: z.string().nullable() }),
  ),
  /** What a document says of the share that lies here, and what it counts; `isOpen`: the text ends in 等. */
  shares: z.array(
    z.object({
      of: AreaNameSchema,
      statedPercent: z.number(),
      by: Day.nullable(),
      isOpen: z.boolean(),
      basis: z.string(),
      classes: z.array(z.object({ name: Words, metrics: z.array(z.string()) })),
    }),
  ),
  /** Where each basis stands, by its text: the document and the offset in its newest edition. */
  clauses: z.record(z.string(), z.object({ document: z.string(), at: z.number() })),
  /** The whole that the figures are a share of. */
  whole: AreaNameSchema.nullable(),
  figures: z.array(FigureSchema),
});
export type AreaDetail = z.infer<typeof AreaDetailSchema>;

export const PlacedFactsQuerySchema = z.object({
  on: Day.optional(),
  metric: z.string().max(80).optional(),
  certainty: z.enum(["inside", "uncertain"]).optional(),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
});
export type PlacedFactsQuery = z.infer<typeof PlacedFactsQuerySchema>;

const PlacedFactSchema = z.object({
  id: z.string(),
  metric: z.string(),
  metricName: Words,
  subject: z.string(),
  organisation: z.string().nullable(),
  place: z.string().nullable(),
  point: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
  value: z.string(),
  unit: z.string(),
  validFrom: Day,
  certainty: z.enum(certainties),
  reason: z.enum(reasons),
  sample: z.boolean(),
});
export const PlacedFactsSchema = z.object({ on: Day, total: z.number(), facts: z.array(PlacedFactSchema) });
export type PlacedFacts = z.infer<typeof PlacedFactsSchema>;

export const MapQuerySchema = z.object({ on: Day.optional(), crs: z.enum(coordinateSystems).default("WGS-84") });

const BaseLayerSchema = z.object({
  code: z.string(),
  name: Words,
  tiles: z.string(),
  crs: z.enum(coordinateSystems),
  attribution: z.string(),
  reviewNumber: z.string().nullable(),
  maxZoom: z.number(),
});

/** What a map of a day is drawn from, every coordinate in the one system that it names. */
export const MapSchema = z.object({
  on: Day,
  crs: z.enum(coordinateSystems),
  /** West, south, east, north; null without an area. */
  bounds: z.array(z.number()).length(4).nullable(),
  areas: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(areaKinds),
      name: Words,
      isSketch: z.boolean(),
      uncertaintyM: z.number(),
      geometry: GeometrySchema,
    }),
  ),
  lines: z.array(z.object({ code: z.string(), lines: LinesSchema })),
  sources: z.array(z.object({ source: Words, licence: z.string() })),
  baseLayers: z.array(BaseLayerSchema),
});
export type AreaMap = z.infer<typeof MapSchema>;

/** Error codes of this module with their HTTP status. */
export const placesErrors = {
  "places.area-not-found": 404,
  "places.not-in-force": 404,
  "places.place-unknown": 422,
} as const;
export type PlacesErrorCode = keyof typeof placesErrors;
