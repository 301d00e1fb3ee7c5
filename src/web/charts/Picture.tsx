import { Button } from "antd";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Mark, Scene } from "../../platform/charts/scene.ts";
import { svgText } from "../../platform/charts/svg-text.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import styles from "./Picture.module.css";
import { savePng, saveSvg } from "./save-picture.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

interface PictureProps {
  /** A sentence that says what the chart shows. */
  readonly title: string;
  /** What the saved picture says below itself. */
  readonly notes: readonly string[];
  /** Name of the files that it is saved as, without their ending. */
  readonly fileName: string;
  /** Draws the chart for a width in pixels. */
  readonly draw: (width: number) => Scene;
  /** The address of the same figures as CSV. */
  readonly csv: string;
  readonly tools?: ReactNode;
}

/** A chart with its title, which the reader can take along as a picture or as figures. */
export function Picture({ title, notes, fileName, draw, csv, tools }: PictureProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const scene = useMemo(() => draw(width), [draw, width]);
  // A mark that is drawn twice at one place is one mark.
  const named = new Map(scene.marks.map((mark) => [JSON.stringify(mark), mark]));
  const file = () => svgText(draw(savedWidth), { title, notes, language });
  return (
    <figure ref={frame} className={styles.frame}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
        role="img"
        aria-label={title}
      >
        {[...named].map(([key, mark]) => (
          <Drawn key={key} mark={mark} />
        ))}
      </svg>
      <div className={styles.tools}>
        <Button size="small" onClick={() => saveSvg(file(), fileName)}>
          {t.svg}
        </Button>
        <Button size="small" onClick={() => void savePng(file(), fileName)}>
          {t.png}
        </Button>
        <Button size="small" href={csv} download>
          {t.csv}
        </Button>
        {tools}
      </div>
    </figure>
  );
}

/** A saved picture has the width of a page, whatever screen it was saved on. */
const savedWidth = 720;

function Drawn({ mark }: { mark: Mark }) {
  const className = styles[mark.look];
  switch (mark.kind) {
    case "line":
      return <line x1={mark.x1} x2={mark.x2} y1={mark.y1} y2={mark.y2} className={className} />;
    case "path":
      return <path d={mark.d} className={className} />;
    case "rect":
      return (
        <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} className={className}>
          <title>{mark.says}</title>
        </rect>
      );
    case "circle":
      return (
        <circle cx={mark.x} cy={mark.y} r={mark.r} className={className}>
          <title>{mark.says}</title>
        </circle>
      );
    default:
      return (
        <text x={mark.x} y={mark.y} textAnchor={mark.anchor} className={className}>
          {mark.text}
        </text>
      );
  }
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
