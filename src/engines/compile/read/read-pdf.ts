import { Worker } from "node:worker_threads";
import { CompileError } from "./compile-error.ts";
import { readingLimits, refuseExpansion } from "./limits.ts";
import { assertPdfExpandsWithinBounds } from "./pdf-guard.ts";
import type { PdfAnswer } from "./pdf-thread.ts";

/** A thread is kept for the next file: starting the PDF library takes longer than reading a usual document. */
let resting: Worker | null = null;

/**
 * The text layer of a PDF, a line for a paragraph. `emptyPages` are pages without any text (pictures, scans).
 * @throws CompileError `pdf-no-text`, `encrypted`, `broken-pdf`, `expands-too-much`, `too-slow`, `too-long`
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; emptyPages: number[] }> {
  assertPdfExpandsWithinBounds(bytes);
  const answer = await ask(bytes);
  if ("failed" in answer) throw new CompileError(answer.failed, { limit: readingLimits.textLength });
  if (answer.text.trim() === "") throw new CompileError(answer.pages > 0 ? "pdf-no-text" : "broken-pdf");
  return { text: answer.text, emptyPages: answer.emptyPages };
}

async function ask(bytes: Uint8Array): Promise<PdfAnswer> {
  const thread = takeThread();
  const seconds = readingLimits.pdfSeconds;
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<PdfAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new CompileError("too-slow", { limit: seconds })), seconds * 1000);
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") reject(memoryError());
        else reject(new CompileError("broken-pdf"));
      });
      thread.once("exit", () => reject(new CompileError("broken-pdf")));
      const copy = new Uint8Array(bytes);
      thread.postMessage(copy, [copy.buffer]);
    });
    for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
    rest(thread);
    return answer;
  } catch (error) {
    for (const event of ["message", "error", "exit"]) thread.removeAllListeners(event);
    await thread.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function memoryError(): unknown {
  try {
    return refuseExpansion(readingLimits.pdfHeapMegabytes * 1024 * 1024);
  } catch (error) {
    return error;
  }
}

function takeThread(): Worker {
  const thread = resting ?? startThread();
  resting = null;
  thread.ref();
  return thread;
}

function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: readingLimits.pdfHeapMegabytes };
  return new Worker(new URL("./pdf-thread.ts", import.meta.url), { resourceLimits });
}

function rest(thread: Worker): void {
  if (resting) void thread.terminate();
  else {
    resting = thread;
    thread.unref();
  }
}
