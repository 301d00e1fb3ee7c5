import "maplibre-gl/dist/maplibre-gl.css";
import { Map as LibraryMap, type LngLatBoundsLike, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { MapData } from "./map-data.ts";
import { type MapColours, mapStyle, pickedLayers } from "./map-style.ts";
import styles from "./maps.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

setWorkerUrl(workerUrl);

export interface MapCanvasProps {
  /** What the map shows; its spoken name. */
  readonly label: string;
  readonly data: MapData;
  readonly onPick: (id: string) => void;
}

/** The map itself, drawn by the map library from memory. Moves by arrow keys, + and -; nothing turns or tilts. */
export function MapCanvas({ label, data, onPick }: MapCanvasProps) {
  const t = useTexts({ zh, en });
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<LibraryMap>(null);
  const latest = useRef({ data, onPick });
  latest.current = { data, onPick };
  const drawn = useRef(data);
  const [isReady, setReady] = useState(false);
  const [isBroken, setBroken] = useState(false);

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const made = makeMap(container, label, t, latest.current.data);
    if (!made) {
      setBroken(true);
      return;
    }
    map.current = made;
    drawn.current = latest.current.data;
    made.on("idle", () => setReady(true));
    made.on("click", (event) => {
      const [hit] = made.queryRenderedFeatures(event.point, { layers: [...pickedLayers] });
      const id = hit?.properties.id;
      if (typeof id === "string") latest.current.onPick(id);
    });
    for (const layer of pickedLayers) {
      made.on("mouseenter", layer, () => made.getCanvas().classList.add(styles.pointed ?? ""));
      made.on("mouseleave", layer, () => made.getCanvas().classList.remove(styles.pointed ?? ""));
    }
    const look = new MutationObserver(() =>
      made.setStyle(mapStyle(latest.current.data, coloursOfPage()), { diff: false }),
    );
    look.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const leavePaper = fitPaper(made, container);
    return () => {
      look.disconnect();
      leavePaper();
      made.remove();
      map.current = null;
    };
  }, [label, t]);

  useEffect(() => {
    const made = map.current;
    // The first data are what the map was made with.
    if (!made || drawn.current === data) return;
    drawn.current = data;
    setReady(false);
    made.setStyle(mapStyle(data, coloursOfPage()), { diff: false });
  }, [data]);

  const [west, south, east, north] = data.bounds ?? [];
  useEffect(() => {
    const bounds = boundsOf([west, south, east, north]);
    if (bounds) map.current?.fitBounds(bounds, { padding: 24, animate: false });
  }, [west, south, east, north]);

  if (isBroken) return <Notice kind="warn" title={t.cannotDraw} />;
  return <div ref={box} className={styles.canvas} data-state={isReady ? "ready" : "drawing"} />;
}

/** Pixels of a page of A4 between its margins. */
const paperWidth = 665;

/**
 * For printing, what the map shows is copied and made smaller as a whole, with its scale, until a page holds it: drawing it
 * anew for the width of paper would come too late, and a resize empties the map. Returns what ends this.
 */
function fitPaper(map: LibraryMap, container: HTMLElement): () => void {
  const copy = document.createElement("canvas");
  const enter = () => {
    const shown = map.getCanvas();
    const width = container.clientWidth;
    Object.assign(copy, { width: shown.width, height: shown.height, className: shown.className });
    copy.style.cssText = shown.style.cssText;
    copy.getContext("2d")?.drawImage(shown, 0, 0);
    shown.after(copy);
    container.style.inlineSize = `${width}px`;
    container.style.zoom = String(Math.min(1, paperWidth / width));
  };
  const leave = () => {
    copy.remove();
    container.style.inlineSize = "";
    container.style.zoom = "";
  };
  window.addEventListener("beforeprint", enter);
  window.addEventListener("afterprint", leave);
  return () => {
    window.removeEventListener("beforeprint", enter);
    window.removeEventListener("afterprint", leave);
  };
}

type Texts = typeof zh;

function makeMap(container: HTMLDivElement, label: string, t: Texts, data: MapData): LibraryMap | null {
  try {
    const map = new LibraryMap({
      container,
      style: mapStyle(data, coloursOfPage()),
      bounds: boundsOf(data.bounds) ?? [100, 20, 125, 45],
      fitBoundsOptions: { padding: 24 },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      // The page scrolls past the map; zooming takes a key or two fingers.
      cooperativeGestures: true,
      fadeDuration: 0,
      localIdeographFontFamily: getComputedStyle(document.body).fontFamily,
      // A browser prints what the canvas still holds.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      locale: {
        "Map.Title": label,
        "NavigationControl.ZoomIn": t.zoomIn,
        "NavigationControl.ZoomOut": t.zoomOut,
        "CooperativeGesturesHandler.WindowsHelpText": t.zoomHelp,
        "CooperativeGesturesHandler.MacHelpText": t.zoomHelpMac,
        "CooperativeGesturesHandler.MobileHelpText": t.moveHelp,
        "ScaleControl.Meters": t.metre,
        "ScaleControl.Kilometers": t.kilometre,
      },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    map.addControl(new ScaleControl({}), "bottom-left");
    return map;
  } catch {
    // A browser without WebGL: the table below says the same.
    return null;
  }
}

function boundsOf(bounds: readonly (number | undefined)[] | null): LngLatBoundsLike | null {
  const [west, south, east, north] = bounds ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north];
}

function coloursOfPage(): MapColours {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  return {
    water: colour("--sunken"),
    ground: colour("--surface"),
    line: colour("--control"),
    area: colour("--sea"),
    subject: colour("--bad"),
    ink: colour("--ink"),
    halo: colour("--surface"),
  };
}
