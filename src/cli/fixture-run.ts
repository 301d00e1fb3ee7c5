import type { Language, Surroundings } from "./command.ts";
import { dispatch } from "./dispatch.ts";

/** Runs a call of `haice` in this process: exit code, standard output as text and bytes, what was said on the side. */
export async function haice(args: string[], input = "", language: Language = "zh") {
  const data: Buffer[] = [];
  const said: string[] = [];
  const surroundings: Surroundings = {
    language,
    write: async (piece) => void data.push(Buffer.from(piece)),
    say: (message) => void said.push(message),
    watched: false,
    readStandardInput: async () => new TextEncoder().encode(input),
  };
  const code = await dispatch(args, surroundings);
  return { code, out: Buffer.concat(data).toString(), bytes: Buffer.concat(data), said: said.join("\n") };
}
