import type { SaidLine } from "./digest.ts";

/**
 * The `source` of CloudEvents: this installation, and the organisation that is told. One event may tell several, and
 * `source` with `id` has to be another for each.
 */
export const eventSource = (region: string, organisation: string): string => `/haice/${region}/${organisation}`;

/** What a webhook is told besides kind and parameters. */
export interface EventWords {
  text: { zh: string; en: string };
  link: string | null;
  /** Code of the organisation whose channel it is. */
  organisation: string;
}

/**
 * A message as a CloudEvent 1.0 in structured JSON. `id` is that of the event in the event log, so that who gets it twice
 * can tell; `type` is the kind of the message.
 */
export const cloudEvent = (
  { kind, subject, params, event, message, at }: SaidLine,
  source: string,
  { text, link, organisation }: EventWords,
): string =>
  JSON.stringify({
    specversion: "1.0",
    id: event ?? message,
    source,
    type: `haice.${kind}`,
    subject,
    time: at,
    datacontenttype: "application/json",
    data: { organisation, params, text, link },
  });
