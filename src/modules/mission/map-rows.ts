import type { CapabilityFile, EvidenceFile, RoomsFile } from "./pack-files.ts";
import { roomFor } from "./rules.ts";
import type { MissionRows } from "./store.ts";

/** What is wrong in the pack's files taken together, as one line, or the rows of the whole map. */
export type MapOrFault = { rows: MissionRows; fault: null } | { rows: null; fault: string };

/** The rows of the map from the pack's files. A mechanism without a room, a double id, evidence of nothing: a fault. */
export function mapRows(capabilities: readonly CapabilityFile[], rooms: RoomsFile, evidence: EvidenceFile): MapOrFault {
  const rows: MissionRows = { capabilities: [], rooms: [], mechanisms: [], quotations: [], evidence: [] };
  rows.rooms = rooms.rooms.map((room, position) => ({
    id: room.id,
    name_zh: room.nameZh,
    name_en: room.nameEn,
    position,
    valid_from: rooms.validFrom,
    basis: rooms.basis,
    opens: room.opens ?? null,
  }));
  const seen = new Set<string>();
  for (const { capability, mechanisms } of capabilities) {
    rows.capabilities.push({
      code: capability.code,
      id: capability.id,
      name_zh: capability.nameZh,
      name_en: capability.nameEn,
      position: rows.capabilities.length,
    });
    for (const mechanism of mechanisms) {
      const room = roomFor(rooms.rooms, capability.code, mechanism.id);
      if (room === null) return fault(`no room for ${mechanism.id}`);
      if (seen.has(mechanism.id)) return fault(`${mechanism.id} twice`);
      seen.add(mechanism.id);
      rows.mechanisms.push(mechanismRow(mechanism, capability.code, room, rows.mechanisms.length));
      rows.quotations.push(...quotationRows(mechanism));
    }
  }
  const assigned = rooms.rooms.flatMap((room) => room.mechanisms);
  const unknown = [...assigned, ...evidence.evidence.map((line) => line.mechanism)].find((id) => !seen.has(id));
  if (unknown !== undefined) return fault(`${unknown} is no mechanism of the map`);
  rows.evidence = evidence.evidence.map((line) => ({
    mechanism_id: line.mechanism,
    journey: line.journey,
    record_kind: line.recordKind,
  }));
  return { rows, fault: null };
}

const fault = (what: string): MapOrFault => ({ rows: null, fault: what });

type MechanismEntry = CapabilityFile["mechanisms"][number];

function mechanismRow(entry: MechanismEntry, capability: string, room: string, position: number) {
  return {
    id: entry.id,
    capability_code: capability,
    room_id: room,
    name_en: entry.nameEn,
    terms: entry.terms,
    sections: JSON.stringify(entry.sections),
    says: entry.says,
    used_by: entry.usedBy,
    software_must: entry.softwareMust,
    position,
  };
}

function quotationRows(entry: MechanismEntry) {
  return entry.quotes.map((quote, position) => ({
    mechanism_id: entry.id,
    position,
    text: quote.text,
    document: quote.document,
    at: quote.at,
    also_at: quote.alsoAt,
    lines: quote.lines,
  }));
}
