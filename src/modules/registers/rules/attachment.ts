import type { Refusal } from "../../../platform/errors/app-error.ts";

/** First bytes of a format, as numbers. */
const starts = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  // Word, Excel and PowerPoint since 2007 are zip archives, those before are compound files.
  zip: [0x50, 0x4b, 0x03, 0x04],
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  ofd: [0x50, 0x4b, 0x03, 0x04],
} as const;

interface Format {
  readonly mediaType: string;
  /** Null: a text, which has no first bytes and no zero byte. */
  readonly start: keyof typeof starts | null;
}

const office = "application/vnd.openxmlformats-officedocument";
/** What an office works with. Nothing that runs by itself when it is opened: no macros, no pages, no programs, no archives. */
export const attachmentFormats: Readonly<Record<string, Format>> = {
  pdf: { mediaType: "application/pdf", start: "pdf" },
  ofd: { mediaType: "application/ofd", start: "ofd" },
  docx: { mediaType: `${office}.wordprocessingml.document`, start: "zip" },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, start: "zip" },
  pptx: { mediaType: `${office}.presentationml.presentation`, start: "zip" },
  doc: { mediaType: "application/msword", start: "compound" },
  xls: { mediaType: "application/vnd.ms-excel", start: "compound" },
  ppt: { mediaType: "application/vnd.ms-powerpoint", start: "compound" },
  wps: { mediaType: "application/vnd.ms-works", start: "compound" },
  et: { mediaType: "application/vnd.ms-excel", start: "compound" },
  png: { mediaType: "image/png", start: "png" },
  jpg: { mediaType: "image/jpeg", start: "jpeg" },
  jpeg: { mediaType: "image/jpeg", start: "jpeg" },
  csv: { mediaType: "text/csv", start: null },
  txt: { mediaType: "text/plain", start: null },
};

const endingOf = (fileName: string): string => /\.([A-Za-z0-9]{1,5})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

const longestName = 150;

/**
 * The name under which a file is kept and given back: no path, no control character, no mark that turns the direction of
 * writing (which could hide an ending), no character that a file system forbids; cut in front of its ending.
 */
export function safeFileName(sent: string): string {
  const last = sent.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim()
    .replace(/^\.+/, "");
  const ending = endingOf(clean);
  const stem = ending === "" ? clean : clean.slice(0, -ending.length - 1);
  const short = [...stem].slice(0, longestName).join("").trim() || "file";
  return ending === "" ? short : `${short}.${ending}`;
}

/** What kind of file it is, by its ending and its first bytes; null when these do not fit or it is none of the list. */
export function attachmentType(fileName: string, bytes: Uint8Array): string | null {
  const format = attachmentFormats[endingOf(fileName)];
  if (!format) return null;
  const fits =
    format.start === null
      ? !bytes.subarray(0, 4096).includes(0)
      : starts[format.start].every((byte, at) => bytes[at] === byte);
  return fits ? format.mediaType : null;
}

/** Why a file cannot be attached, or null. `limit` in MB. */
export function attachmentRefusal(fileName: string, bytes: Uint8Array, limit: number): Refusal | null {
  if (bytes.length === 0) return { code: "registers.attachment-empty" };
  if (bytes.length > limit * 1024 * 1024) return { code: "platform.too-large", params: { limit: `${limit} MB` } };
  if (attachmentType(fileName, bytes) !== null) return null;
  return { code: "registers.attachment-type", params: { known: Object.keys(attachmentFormats).join(" ") } };
}
