/** A shape, as GeoJSON has it; longitude first. */
export interface MapGeometry {
  readonly type: "Point" | "Polygon" | "MultiPolygon" | "MultiLineString";
  readonly coordinates: unknown;
}

export interface MapShape {
  readonly id: string;
  readonly label: string;
  /** Neutral ground, an area on top of it, the one that the screen is about, or a cell of a grid. */
  readonly tone: "ground" | "area" | "subject" | "cell";
  /** How strongly a cell is filled, from 0 to 1. */
  readonly shade?: number;
  /** Drawn with a broken line. */
  readonly isSketch: boolean;
  readonly geometry: MapGeometry;
}

export interface MapPoint {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Filled when it is certain that it belongs here, hollow when it is not. */
  readonly isCertain: boolean;
}

/** Tiles from elsewhere below everything else. */
export interface MapTiles {
  readonly name: string;
  readonly url: string;
  readonly crs: string;
  readonly attribution: string;
  readonly maxZoom: number;
}

/** What a map shows. Every coordinate is in the one system that it names. */
export interface MapData {
  readonly crs: string;
  /** West, south, east, north. */
  readonly bounds: readonly number[] | null;
  readonly shapes: readonly MapShape[];
  readonly lines: readonly MapGeometry[];
  readonly points: readonly MapPoint[];
  readonly tiles: MapTiles | null;
}

/** Systems that differ by less than a metre are one to a map. */
const plain: ReadonlySet<string> = new Set(["WGS-84", "CGCS2000"]);

/** Whether what is drawn and the tiles below it are in one coordinate system. Otherwise nothing may be drawn: half a kilometre apart looks right. */
export const fitsTogether = ({ crs, tiles }: Pick<MapData, "crs" | "tiles">): boolean =>
  tiles === null || tiles.crs === crs || (plain.has(tiles.crs) && plain.has(crs));
