import "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors/app-error.ts";

/** One uploaded file with the form's other fields. The name is the sender's word: shown, never used as a path. */
export interface ReceivedFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  fields: Record<string, string>;
}

/** Reads the first file of a multipart request into memory, at most `maxBytes`. */
export async function receiveFile(request: FastifyRequest, maxBytes: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new AppError("platform.bad-request", { detail: "multipart/form-data" });
  const fields: Record<string, string> = {};
  let file: Omit<ReceivedFile, "fields"> | null = null;
  for await (const part of request.parts({ limits: { fileSize: maxBytes, files: 1, fields: 20 } })) {
    if (part.type === "field") fields[part.fieldname] = String(part.value);
    else {
      const bytes = await part.toBuffer().catch((error: { code?: string }) => {
        if (error.code === "FST_REQ_FILE_TOO_LARGE") throw tooLarge(maxBytes);
        throw error;
      });
      file = { fileName: part.filename, mediaType: part.mimetype, bytes };
    }
  }
  if (!file) throw new AppError("platform.bad-request", { detail: "file" });
  return { ...file, fields };
}

/** Reads the whole body of a request into memory as it is, at most `maxBytes`. */
export async function receiveBody(request: FastifyRequest, maxBytes: number): Promise<ReceivedFile> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return { fileName: "", mediaType: request.headers["content-type"] ?? "", bytes: Buffer.concat(chunks), fields: {} };
}

const tooLarge = (maxBytes: number): AppError =>
  new AppError("platform.too-large", { limit: `${Math.floor(maxBytes / 1024 / 1024)} MB` });
