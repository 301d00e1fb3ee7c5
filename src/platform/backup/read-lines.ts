import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { AppError } from "../errors/app-error.ts";

/** No row of ours comes near; a file that has a longer line was not written by us. */
const longestLine = 400 * 1024 * 1024;

/** The lines of a gzip file without their line feeds, one at a time. Throws `platform.backup-damaged` where it breaks off. */
export async function* readLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  let pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        pieces.push(chunk.subarray(from, at));
        yield pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
        pieces = [];
        length = 0;
        from = at + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > longestLine) throw damaged("a line without an end");
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_")) throw damaged(message);
    if (error instanceof AppError || !code) throw error;
    throw new AppError("platform.file-unusable", { file, detail: message });
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  if (length > 0) throw damaged("the last line has no end");
}

export const damaged = (detail: string): AppError => new AppError("platform.backup-damaged", { detail });
