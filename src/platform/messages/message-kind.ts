import type { z } from "zod";

/** How much a message presses; the first stands first in a digest. */
export const urgencies = ["urgent", "normal", "low"] as const;
export type Urgency = (typeof urgencies)[number];

/** When it leaves the house, unless its reader chose otherwise: by itself, or with the digest of the next working morning. */
export const paces = ["at-once", "digest"] as const;
export type Pace = (typeof paces)[number];

/** Under which heading a digest puts it. */
export const sections = ["late", "due", "new"] as const;
export type Section = (typeof sections)[number];

/** What a message says besides its kind: names, days and numbers, never a sentence of one language. */
export type MessageParams = Readonly<Record<string, string | number | null>>;

export interface MessageTexts {
  /** What messages of this kind are called, where people choose among kinds. */
  name: string;
  /** One message, in a sentence. */
  line: (params: MessageParams) => string;
  /** Why nobody can switch it off, where that is so. */
  fixed?: string;
}

/**
 * A kind of message as the module that sends it declares it: data, like a parameter. Texts are made from kind and
 * parameters when somebody reads, in the reader's language.
 */
export interface MessageKind {
  /** `module.what-it-is`; never changed once messages were sent. */
  code: string;
  /** The roles that are told. Of the organisation that is named when it is sent; of every organisation when none is. */
  roles: readonly string[];
  urgency: Urgency;
  pace: Pace;
  section: Section;
  /** Its readers may leave it out. False: `fixed` of the texts says why not. */
  mayBeLeftOut: boolean;
  params: z.ZodType<MessageParams>;
  /** The address of the screen that shows what it is about. */
  link: (params: MessageParams, subject: string) => string;
  texts: { zh: MessageTexts; en: MessageTexts };
}
