import type { LampState } from "../../../web/ui/Lamp.tsx";
import { Lamp } from "../../../web/ui/Lamp.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { MechanismState as State } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

// ● proved, ◇ a room without proof, ○ nothing yet.
const lamps: Record<State, LampState> = { works: "normal", "room-exists": "noBaseline", planned: "noData" };

/** The state of a mechanism: a shape, a colour and its own word. */
export function MechanismState({ state }: { state: State }) {
  const t = useTexts({ zh, en });
  return <Lamp state={lamps[state]} word={t.states[state]} />;
}
