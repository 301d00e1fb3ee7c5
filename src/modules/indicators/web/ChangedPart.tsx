import { Button } from "antd";
import { useState } from "react";
import { quantityText } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { IndicatorChange } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import { decimal } from "../rules/exact.ts";
import { Contributions } from "./Contributions.tsx";
import { Corrections } from "./Corrections.tsx";
import { FactList } from "./FactList.tsx";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";

type Part = IndicatorChange["parts"][number];

interface ChangedPartProps {
  readonly code: string;
  readonly part: Part;
  readonly area: string;
  readonly after: IndicatorChange["after"];
}

/** One figure of the formula: from where its change comes, down to facts. */
export function ChangedPart({ code, part, area, after }: ChangedPartProps) {
  const { change: c } = useTexts({ zh, en });
  const language = useLanguage();
  const areas = useAreaNames();
  const [isOpen, setOpen] = useState(false);
  const { metricZh, metricEn, unit, op, path, value, facts } = part.part;
  const number = (text: string | null) => (text === null ? c.noFigure : quantityText(text, unit, language));
  const sum = part.byPlace.reduce((total, row) => total.plus(row.change), decimal(0));
  const addsUp = part.before !== null && value !== null && sum.eq(decimal(value).minus(part.before));
  const isSame =
    part.byPlace.length + part.byClass.length + part.gainedCount + part.lostCount + part.correctionCount === 0 &&
    part.before === value;
  const name = pick({ zh: metricZh, en: metricEn }, language).text;
  const classes = part.byClass.map(({ vocabulary, key, ...row }) => ({ ...row, key: `${vocabulary}: ${key}` }));
  return (
    <section className={styles.changed}>
      <h2>{c.part(name, number(part.before), number(value))}</h2>
      {op === "statistic" && <p className={styles.quiet}>{c.statistic}</p>}
      {isSame && <p>{c.same}</p>}
      <Contributions
        title={c.byPlace}
        keyTitle={c.key}
        rows={part.byPlace}
        unit={unit}
        nameOf={(key) => (key === null ? c.noPlace : (areas.nameOf(key) ?? key))}
      />
      {part.byPlace.length > 0 && !addsUp && <p className={styles.quiet}>{c.overlaps}</p>}
      <Contributions title={c.byClass} keyTitle={c.klass} rows={classes} unit={unit} nameOf={(key) => key ?? ""} />
      <Subjects title={c.gained(part.gainedCount)} subjects={part.gained} whole={part.gainedCount} number={number} />
      <Subjects title={c.lost(part.lostCount)} subjects={part.lost} whole={part.lostCount} number={number} />
      <Corrections rows={part.corrections} whole={part.correctionCount} number={number} />
      {facts > 0 && (
        <>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {c.facts(facts)}
          </Button>
          {isOpen && (
            <FactList code={code} part={path} area={area} asOf={{ on: after.day, known: after.known ?? undefined }} />
          )}
        </>
      )}
    </section>
  );
}

interface SubjectsProps {
  readonly title: string;
  readonly subjects: Part["gained"];
  readonly whole: number;
  readonly number: (text: string) => string;
}

/** Subjects that came or went, each with the way to a fact of it. */
function Subjects({ title, subjects, whole, number }: SubjectsProps) {
  const { change: c } = useTexts({ zh, en });
  if (whole === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.subjects}>
        {subjects.map(({ subject, fact, value, sample }) => (
          <li key={subject}>
            <PageLink to={indicatorsPaths.fact(fact)}>{subject}</PageLink>{" "}
            <span className={styles.quiet}>{number(value)}</span> {sample && <SampleMark isShort />}
          </li>
        ))}
      </ul>
      {subjects.length < whole && <p className={styles.quiet}>{c.more(subjects.length, whole)}</p>}
    </>
  );
}
