import { assertInputSize } from "../engines/compile/read/limits.ts";

/** Standard input to its end. @throws CompileError `too-large` as soon as the limit is passed */
export async function readStandardInput(): Promise<Uint8Array> {
  return await gatherBounded(process.stdin);
}

/** A stream to its end, for what has no size to look at before (pipes, devices). @throws CompileError `too-large` */
export async function gatherBounded(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    assertInputSize(size);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
