import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { DataMap } from "../../../web/maps/DataMap.tsx";
import type { MapData } from "../../../web/maps/map-data.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { AreaMap as DrawnMap, PlacedFacts } from "../contract.ts";
import { convert } from "../rules/coordinates.ts";
import { boundsOf } from "../rules/geodesy.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BaseLayerChoice } from "./BaseLayerChoice.tsx";
import { mapQuery } from "./queries.ts";

interface AreaMapProps {
  readonly day: string | undefined;
  /** Areas that are drawn on top of the divisions; all others are left out. */
  readonly shown: (code: string) => boolean;
  /** The area that the screen is about: in its own colour, and in the middle. */
  readonly subject?: string;
  /** What stands behind the name of an area, such as how many there are. */
  readonly noteOf?: (code: string) => string | null;
  readonly facts?: PlacedFacts["facts"];
  /** Cells of a grid above the areas; the map is drawn around them. */
  readonly cells?: readonly GridCell[];
  readonly base: string | undefined;
  readonly onBase: (code: string | undefined) => void;
  readonly onPick: (id: string) => void;
}

/** A square of degrees (WGS-84) by its south-western corner, filled from 0 to 1. */
interface GridCell {
  readonly id: string;
  readonly west: number;
  readonly south: number;
  readonly size: number;
  readonly shade: number;
}

/** The areas of a day on a map: divisions and coast below, areas on top, records as points. */
export function AreaMap({ day, base, onBase, ...map }: AreaMapProps) {
  // Known before the first answer only by its code: the answer says in which system its tiles are.
  const plain = useQuery({ ...mapQuery(day, "WGS-84"), placeholderData: (earlier) => earlier });
  const layer = plain.data?.baseLayers.find((each) => each.code === base) ?? null;
  const crs = layer?.crs ?? "WGS-84";
  const query = useQuery({
    ...mapQuery(day, crs),
    placeholderData: (earlier) => (crs === earlier?.crs ? earlier : undefined),
  });
  return (
    <>
      <BaseLayerChoice layers={plain.data?.baseLayers ?? []} chosen={layer?.code} onChoose={onBase} />
      <Loaded query={query} shape="text">
        {(drawn) => (hasPicture(drawn) ? <Drawn drawn={drawn} layer={layer} {...map} /> : null)}
      </Loaded>
    </>
  );
}

/** A region that has brought no borders yet has nothing to draw: the screen says so in words, without an empty frame. */
const hasPicture = ({ areas, lines, baseLayers }: DrawnMap): boolean =>
  areas.length + lines.length + baseLayers.length > 0;

interface DrawnProps extends Pick<AreaMapProps, "shown" | "subject" | "noteOf" | "onPick"> {
  readonly drawn: DrawnMap;
  readonly layer: DrawnMap["baseLayers"][number] | null;
  readonly facts?: PlacedFacts["facts"];
  readonly cells?: readonly GridCell[];
}

const noFacts: PlacedFacts["facts"] = [];
const noCells: readonly GridCell[] = [];
const noNote = () => null;

function Drawn(props: DrawnProps) {
  const { drawn, layer, shown, subject, noteOf = noNote, facts = noFacts, cells = noCells, onPick } = props;
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const data = useMemo<MapData>(() => {
    const areas = drawn.areas.filter((area) => area.kind !== "city" || area.code === subject);
    const toneOf = (code: string): "subject" | "area" | "ground" =>
      code === subject ? "subject" : shown(code) ? "area" : "ground";
    const subjectShape = areas.find((area) => area.code === subject);
    const squares = cells.map((cell) => squareOf(cell, drawn.crs));
    return {
      crs: drawn.crs,
      bounds:
        squares.length > 0
          ? [...boundsOf(squares.map(({ geometry }) => geometry))]
          : subjectShape && subjectShape.geometry.type !== "Point"
            ? [...boundsOf([subjectShape.geometry])]
            : drawn.bounds,
      shapes: [
        ...areas
          // The one that the screen is about is drawn last, above its parts.
          .sort((one, other) => Number(one.code === subject) - Number(other.code === subject))
          .filter((area) => area.kind === "division" || toneOf(area.code) !== "ground")
          .map((area) => {
            const name = [pick(area.name, language).text, noteOf(area.code)].filter(Boolean).join(" ");
            const tone = area.kind === "division" && area.code !== subject ? ("ground" as const) : toneOf(area.code);
            return {
              id: area.code,
              label: area.isSketch && area.geometry.type !== "Point" ? t.sketchOf(name) : name,
              tone,
              isSketch: area.isSketch,
              geometry: area.geometry,
            };
          }),
        ...squares,
      ],
      lines: drawn.lines.map((line) => line.lines),
      points: facts.flatMap(({ id, point, certainty }) => {
        if (!point) return [];
        const [longitude, latitude] = convert([point.longitude, point.latitude], "WGS-84", drawn.crs);
        return [{ id, longitude, latitude, isCertain: certainty === "inside" }];
      }),
      tiles: layer && {
        name: pick(layer.name, language).text,
        url: layer.tiles,
        crs: layer.crs,
        attribution: [layer.attribution, layer.reviewNumber].filter(Boolean).join(" "),
        maxZoom: layer.maxZoom,
      },
    };
  }, [drawn, layer, shown, subject, noteOf, facts, cells, language, t]);
  const hasSpots = data.shapes.some((shape) => shape.geometry.type === "Point");
  return (
    <DataMap
      label={t.map.label(drawn.on)}
      data={data}
      onPick={onPick}
      sources={drawn.sources.map(({ source, licence }) => `${pick(source, language).text} ${licence}`)}
      legend={[
        "ground",
        ...(subject ? (["subject"] as const) : []),
        ...(data.shapes.some((shape) => shape.tone === "area") ? (["area"] as const) : []),
        ...(data.shapes.some((shape) => shape.isSketch) ? (["sketch"] as const) : []),
        ...(cells.length > 0 ? (["cell"] as const) : []),
        ...(hasSpots ? (["spot"] as const) : []),
        ...(data.points.length > 0 ? (["sure", "open"] as const) : []),
      ]}
    />
  );
}

/** A cell as a shape; its corners are moved into the system of the map one by one. */
function squareOf({ id, west, south, size, shade }: GridCell, crs: DrawnMap["crs"]) {
  const corners = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ] as const;
  const ring = corners.map((corner) => [...convert(corner, "WGS-84", crs)] as [number, number]);
  return {
    id,
    label: "",
    tone: "cell" as const,
    isSketch: false,
    shade,
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
}
