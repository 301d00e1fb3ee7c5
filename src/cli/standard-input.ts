import { assertInputSize } from "../engines/compile/read/limits.ts";

/** Standard input to its end. @throws CompileError `too-large` as soon as the limit is passed */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    size += piece.length;
    assertInputSize(size);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
