import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Installation } from "../../../platform/http/module.ts";
import type { AreaComparison } from "../contract/explain.ts";
import { openPlacement } from "../placement.ts";
import { isInForceOn, readingOf } from "../rules/compare-areas.ts";
import type { AsOf } from "./board.ts";
import { findDefinition } from "./definitions.ts";
import { readLeaves } from "./leaf-values.ts";
import { workOut } from "./outcomes.ts";
import { metricWords, placedRequests, presentPart } from "./parts.ts";
import { listTargets } from "./targets.ts";

type Compared = AreaComparison["areas"][number];
interface AreaRow {
  code: string;
  kind: Compared["kind"];
  name_zh: string;
  name_en: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

/**
 * The same formula for the region, its divisions and its corridor, and for the areas that the region pack singles out:
 * those that are areas on the day; of the others only when they are.
 */
export async function compareAreas(
  ctx: Ctx,
  code: string,
  asOf: AsOf,
  { areas: singledOut }: Pick<Installation, "areas">,
): Promise<AreaComparison> {
  const definition = await findDefinition(ctx.tx, code);
  const named = [definition.area, ...singledOut.map((area) => area.code)];
  const { rows } = await sql<AreaRow>`
    select code, kind, name_zh, name_en, valid_from, valid_to from places.area_public
    where kind in ('city', 'division', 'corridor') or code = any(${named}::text[])
    order by position`.execute(ctx.tx);
  const present = rows.filter((row) => isInForceOn(row, asOf.day));
  const outcomes = await workOut(
    ctx,
    present.map((area) => ({ definition, day: asOf.day, isStrict: false, area: area.code })),
    asOf.known,
  );
  const placed = present.map((area) => placedRequests(definition.formula, area.code, asOf.day));
  const requests = placed.flat().map((one) => one.request);
  const leaves = await readLeaves(ctx, requests, asOf.known, await openPlacement(ctx));
  const [words, ties] = [await metricWords(ctx.tx), await readTies(ctx, asOf.day)];
  const targets = (await listTargets(ctx.tx)).filter((target) => target.indicator === code);
  const tiesOf = (place: string, certainty: Tie["certainty"]) =>
    ties
      .filter((tie) => tie.place === place && tie.certainty === certainty)
      .map((tie) => tie.area)
      .filter((area) => area !== place && present.some((one) => one.code === area));
  return {
    asOf,
    indicator: {
      code,
      name: definition.name,
      unit: definition.unit,
      area: definition.area,
      openList: targets.some((target) => target.content?.openList),
    },
    areas: present.map((area, index): Compared => {
      const parts = placed[index]!.map((one) => presentPart(one, words, leaves));
      const own = parts.filter((part) => part.area === area.code);
      const sum = (key: "facts" | "perhaps" | "samples") => own.reduce((total, part) => total + part[key], 0);
      const counts = { facts: sum("facts"), perhaps: sum("perhaps"), samples: sum("samples") };
      return {
        ...nameOf(area),
        ...counts,
        reading: readingOf(outcomes[index]!, counts.facts + counts.perhaps),
        outcome: outcomes[index]!,
        parts,
        within: tiesOf(area.code, "inside"),
        overlaps: tiesOf(area.code, "uncertain"),
      };
    }),
    absent: rows
      .filter((row) => !present.includes(row))
      .map((row) => ({ ...nameOf(row), validFrom: row.valid_from, validTo: row.valid_to })),
  };
}

const nameOf = ({ code, kind, name_zh, name_en }: AreaRow) => ({ code, kind, name: { zh: name_zh, en: name_en } });

interface Tie {
  place: string;
  area: string;
  certainty: "inside" | "uncertain";
}

async function readTies({ tx }: Ctx, day: string): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select place, area, certainty from places.placement_public
    where (valid_from is null or valid_from <= ${day}::date) and (valid_to is null or valid_to > ${day}::date)`.execute(
    tx,
  );
  return rows;
}
