import { useEffect, useRef, useState } from "react";
import type { Language } from "../../platform/i18n/language.ts";
import { formatNumber } from "../../platform/i18n/numbers.ts";
import styles from "./TrendChart.module.css";
import { layOutTrend, type TrendState } from "./trend-layout.ts";

interface TrendChartProps extends TrendState {
  /** A sentence that says what the chart shows. */
  readonly title: string;
  readonly unit: string;
  readonly language: Language;
  readonly words: { readonly aim: string; readonly forecast: string; readonly partial: string; readonly save: string };
  /** Name of the file that the picture is saved as, without its ending. */
  readonly fileName: string;
}

/** A series over years with its targets and its forecast: labels stand beside what they name; what is missing is a gap. */
export function TrendChart({ title, unit, language, words, fileName, ...state }: TrendChartProps) {
  const frame = useRef<HTMLElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const layout = layOutTrend(state, width);
  const { plot } = layout;
  const number = (value: number) => formatNumber(value, language);
  const last = layout.dots.at(-1);
  return (
    <figure ref={frame} className={styles.frame}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        ref={picture}
        className={styles.picture}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={title}
      >
        <text x={plot.left} y={14} className={styles.small}>
          {unit}
        </text>
        {layout.ticks.map(({ value, y }) => (
          <g key={value}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={value === 0 ? styles.axis : styles.grid} />
            <text x={plot.left - 8} y={y + 4} textAnchor="end" className={styles.small}>
              {number(value)}
            </text>
          </g>
        ))}
        {layout.years.map(({ year, x }) => (
          <text key={year} x={x} y={layout.height - 10} textAnchor="middle" className={styles.small}>
            {year}
          </text>
        ))}
        {layout.band && <path d={layout.band} className={styles.band} />}
        {layout.foretold && <path d={layout.foretold} className={styles.foretold} />}
        {layout.toldEnd && (
          <text x={layout.toldEnd.x + 6} y={layout.toldEnd.y + 4} className={styles.small}>
            {words.forecast}
          </text>
        )}
        {layout.lines.map((path) => (
          <path key={path} d={path} className={styles.line} />
        ))}
        {layout.dots.map(({ point, x, y }) => (
          <circle key={point.year} cx={x} cy={y} r={3.5} className={point.isPartial ? styles.partial : styles.dot}>
            <title>{`${point.isPartial ? words.partial : Math.floor(point.year)}: ${number(point.value ?? 0)} ${unit}`}</title>
          </circle>
        ))}
        {last && (
          <text x={last.x} y={last.y - 10} textAnchor="middle" className={styles.value}>
            {number(last.point.value ?? 0)}
          </text>
        )}
        {layout.aims.map(({ x, y, year, value }) => (
          <g key={`${year} ${value}`}>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} className={styles.aim} />
            <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} className={styles.aimMark} />
            <text x={plot.right + 6} y={y + 4} className={styles.aimWords}>
              {`${words.aim} ${number(value)}`}
            </text>
          </g>
        ))}
      </svg>
      <button type="button" className={styles.save} onClick={() => savePicture(picture.current, fileName)}>
        {words.save}
      </button>
    </figure>
  );
}

/** The width that is there; a picture that is scaled would scale its words with it. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(300, Math.min(960, element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/** Saves the picture as it is seen: with its styles written into it, so that it looks the same in any document. */
function savePicture(picture: SVGSVGElement | null, fileName: string): void {
  if (!picture) return;
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const properties = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-family", "fill-opacity"];
  const seen = picture.querySelectorAll("*");
  for (const [index, element] of copy.querySelectorAll("*").entries()) {
    const style = getComputedStyle(seen[index]!);
    for (const property of properties) element.setAttribute(property, style.getPropertyValue(property));
  }
  const address = URL.createObjectURL(new Blob([copy.outerHTML], { type: "image/svg+xml" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${fileName}.svg` });
  link.click();
  URL.revokeObjectURL(address);
}
