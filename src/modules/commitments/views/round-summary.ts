import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RoundCounts, RoundSummary } from "../contract/round.ts";
import { counted, documentJson, roundHead, unitJson, unitsOf } from "./rounds.ts";

type Documents = RoundSummary["documents"];

/** What a round came to, by document and by unit, with what the units wrote. Only what was reported, never a draft. */
export async function summarise(ctx: Ctx, id: string): Promise<RoundSummary> {
  const round = await roundHead(ctx, id);
  const { rows: documents } = await sql<{ document: Documents[number]["document"]; counts: RoundCounts }>`
    select ${documentJson} as document, ${counted} as counts
    from commitments.round_standing s
    join commitments.commitment c on c.id = s.commitment_id
    join policy.document_public d on d.id = c.document_id
    where s.round_id = ${id}
    group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en order by d.id`.execute(ctx.tx);
  const { rows: texts } = await sql<Documents[number]["texts"][number] & { code: string }>`
    select d.code, c.id as commitment, c.title, ${unitJson} as unit, s.state, p.content,
      (select f.title from commitments.shared_report h
        join commitments.report e on e.id = h.from_report_id
        join commitments.commitment f on f.id = e.commitment_id
        where h.report_id = p.id) as "from"
    from commitments.round_standing s
    join commitments.commitment c on c.id = s.commitment_id
    join policy.document_public d on d.id = c.document_id
    join people.organisation_public o on o.id = s.organisation_id
    join commitments.report p on p.id = s.report_id
    where s.round_id = ${id} order by d.id, c.span, c.id, o.code collate "C"`.execute(ctx.tx);
  return {
    round,
    documents: documents.map((one) => ({
      ...one,
      texts: texts.flatMap(({ code, ...text }) => (code === one.document.code ? [text] : [])),
    })),
    units: await unitsOf(ctx, id),
  };
}
