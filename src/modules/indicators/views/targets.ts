import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { PromisingDocument } from "../contract.ts";
import type { Period, TargetContent } from "../rules/standing.ts";

/** A promise with what the newest edition of its document says, and whether people have confirmed it. */
export interface KnownTarget {
  id: string;
  indicator: string | null;
  reason: { zh: string; en: string } | null;
  document: PromisingDocument;
  period: Period;
  quotes: { quote: string; span: { start: number; end: number } | null }[];
  /** Null when the words are not in the newest edition any more, or the compiler reads no target in them. */
  content:
    | (TargetContent & { attribute: string | null; strength: string; openList: boolean; scope: string | null })
    | null;
  isConfirmed: boolean;
  node: string | null;
}

type Row = Omit<KnownTarget, "document" | "period" | "quotes" | "content" | "isConfirmed" | "node"> & {
  document: string;
  title_zh: string;
  title_en: string | null;
  short_zh: string | null;
  short_en: string | null;
  date_issued: string | null;
  period_start: number | null;
  period_end: number | null;
  quotes: {
    quote: string;
    start: number | null;
    end: number | null;
    node: string | null;
    content: KnownTarget["content"];
    confirmed: KnownTarget["content"];
  }[];
};

/** All promises in the order of the pack. */
export async function listTargets(tx: Tx): Promise<KnownTarget[]> {
  const { rows } = await sql<Row>`
    select t.id, t.indicator, t.reason, t.document, d.title_zh, d.title_en, d.short_zh, d.short_en,
      d.date_issued, d.period_start, d.period_end, q.quotes
    from indicators.target_link t
    join policy.document_public d on d.code = t.document
    join lateral (
      select json_agg(json_build_object('quote', q.quote, 'start', lower(q.span), 'end', upper(q.span), 'node', x.node,
        'content', coalesce(x.content -> 'target', x.content), 'confirmed', c.content -> 'target') order by q.position) as quotes
      from indicators.target_quote q
      left join policy.extraction_public x on x.id = q.extraction_id
      left join policy.confirmed_public c on c.id = q.extraction_id
      where q.target = t.id
    ) q on true
    order by t.position`.execute(tx);
  return rows.map(targetOf);
}

function targetOf(row: Row): KnownTarget {
  const [first] = row.quotes;
  const said = row.quotes.map((one) => one.confirmed ?? one.content);
  // A target that a document states twice (in the text and in its table) may have its base in only one of the places.
  const baseline = said.find((content) => content?.baseline)?.baseline ?? null;
  const attribute = said.find((content) => content?.attribute)?.attribute ?? null;
  const content = said[0] ? { ...said[0], baseline, attribute } : null;
  return {
    id: row.id,
    indicator: row.indicator,
    reason: row.reason,
    document: {
      code: row.document,
      titleZh: row.title_zh,
      titleEn: row.title_en,
      shortZh: row.short_zh,
      shortEn: row.short_en,
      issued: row.date_issued,
      period: { start: row.period_start, end: row.period_end },
    },
    period: { start: row.period_start, end: row.period_end },
    quotes: row.quotes.map(({ quote, start, end }) => ({
      quote,
      span: start === null || end === null ? null : { start, end },
    })),
    content,
    isConfirmed: Boolean(first?.confirmed),
    node: first?.node ?? null,
  };
}
