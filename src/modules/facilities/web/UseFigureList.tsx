import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { UseFigures } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** A share of one as a percentage; empty where it is not known. */
export const percent = (share: number | null): string => (share === null ? "" : `${Math.round(share * 1000) / 10} %`);
/** A number to one place; empty where it is not known. */
export const tenth = (value: number | null): string => (value === null ? "" : String(Math.round(value * 10) / 10));

/** How one resource was used: only what is known. */
export function UseFigureList({ use }: { use: UseFigures }) {
  const texts = useTexts({ zh, en });
  const t = texts.use;
  const fields = [
    [t.hours, `${tenth(use.hours)} ${texts.hour}`],
    [t.utilisation, percent(use.utilisation)],
    [t.external, percent(use.externalShare)],
    [t.small, `${tenth(use.smallHours)} ${texts.hour}`],
    [t.openness, percent(use.openness)],
    [t.wait, tenth(use.waitDays)],
    [t.visitors, String(use.visitors)],
    [t.rating, tenth(use.rating)],
  ] as const;
  return (
    <FieldList>
      {fields
        .filter(([, value]) => value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </FieldList>
  );
}
