import { api, loaded } from "../../../web/api.ts";
import { type ApiProblem, problemFrom } from "../../../web/api-problem.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { Sending } from "./SendingList.tsx";

/**
 * Sends a file and has it compiled, telling each step. Never throws: what went wrong is the last step. The browser tells
 * the progress of an upload only to XMLHttpRequest.
 */
export async function bringFile(
  file: File,
  document: string | null,
  tell: (patch: Partial<Sending>) => void,
): Promise<void> {
  try {
    tell({ step: "sending", percent: 0 });
    const { id } = await send(file, document, (percent) => tell({ percent }));
    tell({ step: "compiling" });
    const state = await loaded(api.POST("/api/policy/files/{id}/compilation", { params: { path: { id } } }));
    tell(
      state.failure
        ? { step: "failed", failure: state.failure }
        : { step: "done", document: state.document, isNewEdition: document !== null },
    );
  } catch (error) {
    const { detail } = error as ApiProblem;
    tell({
      step: "failed",
      failure: detail ? { zh: detail, en: detail } : { zh: zh.importing.unreachable, en: en.importing.unreachable },
    });
  }
}

function send(file: File, document: string | null, onPercent: (percent: number) => void): Promise<{ id: string }> {
  const form = new FormData();
  if (document) form.append("document", document);
  form.append("file", file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/policy/files");
    request.setRequestHeader("accept-language", window.document.documentElement.lang);
    request.responseType = "json";
    request.upload.onprogress = (event) => onPercent(Math.round((event.loaded / event.total) * 100));
    request.onerror = () => reject(problemFrom(0, null));
    request.onload = () => {
      if (request.status < 300) resolve(request.response);
      else reject(problemFrom(request.status, request.response));
    };
    request.send(form);
  });
}
