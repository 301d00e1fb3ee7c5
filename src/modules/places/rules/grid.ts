import type { Certainty } from "../contract.ts";
import { boundsOf, metresPerDegree, type Position } from "./geodesy.ts";
import { type Border, placePosition } from "./placement.ts";
import { distanceToBorder } from "./polygon.ts";

/** A cell is quartered so often at most: the smallest are a thousandth of the area's width. */
const deepest = 10;

/** What holds for a whole cell, or its four quarters as far as they have been looked at. */
type Cell = Certainty | "mixed" | Cell[];

/**
 * The same answers as `placePosition`, for very many positions: cells that lie on one side of the band, or within it,
 * are decided once for all that is in them; the others are quartered. A cell is looked at when the first position falls
 * into it.
 */
export function placeMany(border: Border): (position: Position) => Certainty {
  const { geometry, uncertaintyM } = border;
  const [west, south, east, north] = boundsOf([geometry]);
  const scale = metresPerDegree(north);
  // A little more than the band, since a degree is longer in the south.
  const margin = uncertaintyM * 1.05 + 1;
  const left = west - margin / scale.longitude;
  const bottom = south - margin / scale.latitude;
  const width = east - west + (2 * margin) / scale.longitude;
  const height = north - south + (2 * margin) / scale.latitude;
  const wide = metresPerDegree(south);
  let root: Cell | undefined;

  function look(x: number, y: number, depth: number): Cell {
    const size = 2 ** -depth;
    const centre: Position = [left + (x + size / 2) * width, bottom + (y + size / 2) * height];
    const distance = distanceToBorder(centre, geometry);
    const reach = Math.hypot(size * width * wide.longitude, size * height * wide.latitude) * 0.51 + 1;
    if (distance > uncertaintyM + reach) return placePosition(centre, border);
    if (distance + reach <= uncertaintyM) return "uncertain";
    return depth === deepest ? "mixed" : [];
  }

  return (position) => {
    const x = (position[0] - left) / width;
    const y = (position[1] - bottom) / height;
    if (!(x >= 0 && y >= 0 && x < 1 && y < 1)) return "outside";
    root ??= look(0, 0, 0);
    let cell = root;
    for (let depth = 1; typeof cell !== "string"; depth += 1) {
      const across = 2 ** depth;
      const column = Math.floor(x * across);
      const row = Math.floor(y * across);
      const quarter = (row % 2) * 2 + (column % 2);
      cell = cell[quarter] ??= look(column / across, row / across, depth);
    }
    return cell === "mixed" ? placePosition(position, border) : cell;
  };
}
