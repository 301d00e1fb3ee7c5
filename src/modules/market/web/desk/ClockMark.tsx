import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { ClockState } from "../../contract/lead.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";

const lamps = { "in-time": "normal", soon: "warning", late: "late" } as const;

/** How a day stands to today, by shape, word and colour; nothing where no day is set. */
export function ClockMark({ clock }: { clock: ClockState }) {
  const t = useTexts({ zh, en });
  return clock === "none" ? null : <Lamp state={lamps[clock]} word={t.clocks[clock]} />;
}
