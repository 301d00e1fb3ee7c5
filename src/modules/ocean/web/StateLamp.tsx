import { Lamp, type LampState } from "../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { LinkState } from "../contract/links.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

const lamps: Readonly<Record<LinkState, LampState>> = {
  live: "normal",
  late: "late",
  silent: "noData",
  open: "noBaseline",
  ended: "closed",
};

/** How a link does, by shape, word and colour. */
export function StateLamp({ state }: { state: LinkState }) {
  const t = useTexts({ zh, en });
  return <Lamp state={lamps[state]} word={t.states[state]} />;
}
