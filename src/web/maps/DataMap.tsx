import { lazy, Suspense } from "react";
import { useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { MapCanvasProps } from "./MapCanvas.tsx";
import { fitsTogether } from "./map-data.ts";
import styles from "./maps.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

// The map library is as large as all else together: it is loaded by the first map, not by the page.
const Canvas = lazy(() => import("./MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })));

interface DataMapProps extends MapCanvasProps {
  /** Whose work the borders are, with the licence. */
  readonly sources: readonly string[];
  /** Marks of the legend that this map uses. */
  readonly legend: readonly (keyof typeof zh.legend)[];
}

/** A map with its legend, scale, coordinate system and sources. The caller shows a table that says the same. */
export function DataMap({ sources, legend, ...canvas }: DataMapProps) {
  const t = useTexts({ zh, en });
  const { crs, tiles } = canvas.data;
  return (
    <figure className={styles.map}>
      {fitsTogether(canvas.data) ? (
        <Suspense fallback={<div className={styles.canvas} data-state="loading" />}>
          <Canvas {...canvas} />
        </Suspense>
      ) : (
        <Notice kind="bad" title={t.mixed(tiles?.name ?? "", tiles?.crs ?? "", crs)} />
      )}
      <figcaption className={styles.caption}>
        <ul className={styles.legend} aria-label={t.legendLabel}>
          {legend.map((mark) => (
            <li key={mark}>
              <span className={styles[mark]} aria-hidden="true" />
              {t.legend[mark]}
            </li>
          ))}
        </ul>
        <p>{t.crs(crs)}</p>
        {tiles && <p>{t.tiles(tiles.name, tiles.attribution)}</p>}
        <ul className={styles.sources} aria-label={t.sources}>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
