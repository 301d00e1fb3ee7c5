/** What can go wrong while a document is read. Codes are stable: programs outside may depend on them. */
const readingErrors = {
  empty: {
    zh: "文件是空的，没有可读的文字。",
    en: "The file is empty: it holds no readable text.",
  },
  "too-large": {
    zh: "文件超过大小上限（{limit}）。请拆分后再试。",
    en: "The file is larger than the limit ({limit}). Split it and try again.",
  },
  "too-long": {
    zh: "读出的文字超过上限（{limit}字）。请拆分后再试。",
    en: "The text of the file is longer than the limit ({limit} characters). Split it and try again.",
  },
  "too-deep": {
    zh: "文件的标签嵌套过深（超过{limit}层），已停止读取。",
    en: "The markup of the file is nested too deeply (more than {limit} levels); reading was stopped.",
  },
  "too-slow": {
    zh: "读取超过时间上限（{limit}秒），已停止。文件可能已损坏，请另存后再试。",
    en: "Reading took longer than the limit ({limit} seconds) and was stopped. The file may be damaged: save it anew and try again.",
  },
  "unknown-format": {
    zh: "认不出文件格式。可读的格式：.txt .md .html .docx .pdf（带文字层）。",
    en: "The format of the file was not recognised. Readable: .txt .md .html .docx .pdf (with a text layer).",
  },
  "unsupported-format": {
    zh: "暂不支持 {format} 格式。请用办公软件打开后另存为 .docx 或 .pdf 再试。",
    en: "{format} files cannot be read. Open the file in a word processor, save it as .docx or .pdf and try again.",
  },
  encrypted: {
    zh: "文件已加密，需要密码。请取消密码后再试。",
    en: "The file is encrypted and asks for a password. Remove the password and try again.",
  },
  "broken-docx": {
    zh: ".docx 文件已损坏，无法读取。请用办公软件打开后另存再试。",
    en: "The .docx file is damaged and cannot be read. Open it in a word processor, save it anew and try again.",
  },
  "broken-zip": {
    zh: "压缩结构已损坏，无法读取。",
    en: "The zip structure of the file is damaged and cannot be read.",
  },
  "broken-pdf": {
    zh: "PDF 文件已损坏，无法读取。",
    en: "The PDF file is damaged and cannot be read.",
  },
  "pdf-no-text": {
    zh: "PDF 没有文字层（多为扫描件）。请先做文字识别（OCR），或取得电子原件。",
    en: "The PDF has no text layer (probably a scan). Run text recognition (OCR) first, or ask for the electronic original.",
  },
  "expands-too-much": {
    zh: "压缩内容展开后超过上限（{limit}），疑似压缩炸弹，已停止读取。",
    en: "The compressed content expands beyond the limit ({limit}): a suspected zip bomb; reading was stopped.",
  },
  "unsafe-xml": {
    zh: "文件内的 XML 带有文档类型声明（DTD）或自定义实体，出于安全不予展开，已停止读取。",
    en: "The XML in the file holds a document type declaration (DTD) or entities of its own, which are never expanded; reading was stopped.",
  },
} as const;

export type CompileErrorCode = keyof typeof readingErrors;

/** A document that cannot be read: a stable code, and what to do about it in both languages. */
export class CompileError extends Error {
  readonly code: CompileErrorCode;
  readonly text: { zh: string; en: string };

  /** `values` fill the `{name}` places of the texts, for instance the limit that was passed. */
  constructor(code: CompileErrorCode, values: Record<string, string | number> = {}) {
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "?"));
    const text = { zh: fill(readingErrors[code].zh), en: fill(readingErrors[code].en) };
    super(text.en);
    this.name = "CompileError";
    this.code = code;
    this.text = text;
  }

  /** The form in which the command line and the HTTP door hand an error on. */
  toJSON(): { code: CompileErrorCode; message: { zh: string; en: string } } {
    return { code: this.code, message: this.text };
  }
}
