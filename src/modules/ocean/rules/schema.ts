import type { Profile, ProfileColumn } from "../contract/profiles.ts";

/** A message of a profile as JSON Schema (2020-12): what a sender's own tools check before they send. */
export function messageSchema(profile: Profile): Record<string, unknown> {
  const columns = profile.columns.map((column) => [column.code, valueSchema(column)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:haice:ocean:${profile.code}:${profile.version}`,
    title: `${profile.name.zh} · ${profile.name.en}`,
    description: "Instants bear their zone; degrees are WGS-84. A message is told apart by link and sequence.",
    type: "object",
    required: ["sequence", "observedAt", "values", ...(profile.isPlaced ? ["longitude", "latitude"] : [])],
    additionalProperties: false,
    properties: {
      sequence: { type: "integer", minimum: 0 },
      observedAt: { type: "string", format: "date-time" },
      longitude: { type: "number", minimum: -180, maximum: 180 },
      latitude: { type: "number", minimum: -90, maximum: 90 },
      values: {
        type: "object",
        required: profile.columns.filter(({ isRequired }) => isRequired).map(({ code }) => code),
        additionalProperties: false,
        properties: Object.fromEntries(columns),
      },
      ...(profile.flags
        ? {
            flags: {
              type: "object",
              additionalProperties: false,
              properties: Object.fromEntries(
                columns.map(([code]) => [code, { enum: profile.flags!.values.map((one) => one.code) }]),
              ),
            },
          }
        : {}),
    },
  };
}

function valueSchema({ kind, name, unit, least, most, words }: ProfileColumn): Record<string, unknown> {
  const title = `${name.zh} · ${name.en}`;
  if (kind === "word") return { title, enum: words.map(({ code }) => code) };
  if (kind === "text") return { title, type: "string", maxLength: 1000 };
  return {
    title,
    type: "number",
    ...(unit === null ? {} : { "x-ucum": unit }),
    ...(least === null ? {} : { minimum: least }),
    ...(most === null ? {} : { maximum: most }),
  };
}
