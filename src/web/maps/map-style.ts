import type { StyleSpecification } from "maplibre-gl";
import type { MapData, MapGeometry } from "./map-data.ts";
import { middleOf } from "./middle-of.ts";

/** The colours that a map needs, from the look of the page. */
export interface MapColours {
  readonly water: string;
  readonly ground: string;
  readonly line: string;
  readonly area: string;
  readonly subject: string;
  readonly ink: string;
  readonly halo: string;
}

/** Layers that answer to a click, the topmost first. */
export const pickedLayers = ["points", "spots", "cells", "areas", "ground"] as const;

/** A style of the map library that draws the data from memory: no sprite, no glyphs, nothing asked from anywhere but configured tiles. */
export function mapStyle(data: MapData, colours: MapColours): StyleSpecification {
  const isGround = ["==", ["get", "tone"], "ground"] as const;
  const isCell = ["==", ["get", "tone"], "cell"] as const;
  const strong = ["case", ["==", ["get", "tone"], "subject"], colours.subject, colours.area] as const;
  const areas = data.shapes.filter(({ geometry }) => geometry.type !== "Point");
  const spots = data.shapes.filter(({ geometry }) => geometry.type === "Point");
  return {
    version: 8,
    sources: {
      ...(data.tiles
        ? { tiles: { type: "raster", tiles: [data.tiles.url], tileSize: 256, maxzoom: data.tiles.maxZoom } }
        : {}),
      areas: { type: "geojson", data: collection(areas.map(({ geometry, ...words }) => [geometry, words])) },
      // A cell is told by the table below: names in all of them would hide the grid.
      names: { type: "geojson", data: collection(areas.filter(({ tone }) => tone !== "cell").flatMap(nameFeature)) },
      spots: { type: "geojson", data: collection(spots.map(({ geometry, ...words }) => [geometry, words])) },
      lines: { type: "geojson", data: collection(data.lines.map((geometry) => [geometry, {}])) },
      points: { type: "geojson", data: collection(data.points.map(pointFeature)) },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colours.water } },
      ...(data.tiles ? [{ id: "tiles", type: "raster", source: "tiles" } as const] : []),
      // Below the ground: two coastlines beside each other would only confuse.
      { id: "lines", type: "line", source: "lines", paint: { "line-color": colours.line, "line-width": 1.5 } },
      {
        id: "ground",
        type: "fill",
        source: "areas",
        filter: [...isGround],
        paint: { "fill-color": colours.ground, "fill-opacity": data.tiles ? 0.2 : 1 },
      },
      {
        id: "ground-border",
        type: "line",
        source: "areas",
        filter: [...isGround],
        paint: { "line-color": colours.line, "line-width": 1 },
      },
      {
        id: "areas",
        type: "fill",
        source: "areas",
        filter: ["all", ["!", [...isGround]], ["!", [...isCell]]],
        paint: { "fill-color": [...strong], "fill-opacity": 0.22 },
      },
      {
        id: "cells",
        type: "fill",
        source: "areas",
        filter: [...isCell],
        paint: { "fill-color": colours.area, "fill-opacity": ["get", "shade"], "fill-outline-color": colours.line },
      },
      {
        id: "drawn-border",
        type: "line",
        source: "areas",
        filter: ["all", ["!", [...isGround]], ["!", [...isCell]], ["!", ["get", "isSketch"]]],
        paint: { "line-color": [...strong], "line-width": 2 },
      },
      {
        id: "sketch-border",
        type: "line",
        source: "areas",
        filter: ["all", ["!", [...isGround]], ["get", "isSketch"]],
        paint: { "line-color": [...strong], "line-width": 2, "line-dasharray": [3, 2] },
      },
      {
        id: "spots",
        type: "circle",
        source: "spots",
        paint: {
          "circle-radius": 7,
          "circle-color": colours.halo,
          "circle-stroke-color": [...strong],
          "circle-stroke-width": 3,
        },
      },
      {
        id: "points",
        type: "circle",
        source: "points",
        paint: {
          "circle-radius": 5,
          "circle-color": ["case", ["get", "isCertain"], colours.subject, colours.halo],
          "circle-stroke-color": ["case", ["get", "isCertain"], colours.halo, colours.subject],
          "circle-stroke-width": ["case", ["get", "isCertain"], 1, 2],
        },
      },
      ...(["names", "spots"] as const).map(
        (source) =>
          ({
            id: `${source}-label`,
            type: "symbol",
            source,
            layout: {
              "text-field": ["get", "label"],
              "text-font": ["sans-serif"],
              "text-size": ["case", ["==", ["get", "tone"], "ground"], 12, 13],
              "text-anchor": source === "spots" ? "left" : "center",
              "text-offset": source === "spots" ? [0.8, 0] : [0, 0],
              "text-max-width": 12,
              // What the screen is about keeps its name when two would overlap.
              "symbol-sort-key": ["match", ["get", "tone"], "subject", 0, "area", 1, 2],
            },
            paint: { "text-color": colours.ink, "text-halo-color": colours.halo, "text-halo-width": 1.5 },
          }) as const,
      ),
    ],
  } as StyleSpecification;
}

const pointFeature = ({ longitude, latitude, ...words }: MapData["points"][number]) =>
  [{ type: "Point", coordinates: [longitude, latitude] }, words] as const;

/** The name of an area stands in its largest part, once. */
function nameFeature({ geometry, ...words }: MapData["shapes"][number]) {
  const at = middleOf(geometry);
  return at ? [[{ type: "Point", coordinates: at }, words] as const] : [];
}

const collection = (all: readonly (readonly [MapGeometry, object])[]) => ({
  type: "FeatureCollection",
  features: all.map(([geometry, properties]) => ({ type: "Feature", geometry, properties })),
});
