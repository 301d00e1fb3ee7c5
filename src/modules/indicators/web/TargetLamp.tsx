import { Lamp } from "../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { lampOf } from "./target-words.ts";

/** How a target stands, as on the screens of figures. */
export function TargetLamp({ state }: { readonly state: keyof typeof lampOf }) {
  const { states } = useTexts({ zh, en });
  return <Lamp state={lampOf[state]} word={states[state]} />;
}
