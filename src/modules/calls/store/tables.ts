import type { Tx } from "../../../platform/db/database.ts";

/** Columns of type jsonb go in as text and come out parsed. */
type Json = string;

export type CallsTables = {
  "calls.lost_stage": { workflow: string; machine: string; stage: string };
  "calls.decision_act": {
    workflow: string;
    machine: string;
    act: string;
    kind: "award" | "exclusion" | "other";
    moment: "drafted" | "made";
  };
  "calls.award_act": { workflow: string; version: number; machine: string; act: string };
  "calls.workflow_version": {
    code: string;
    version: number;
    definition: Json;
    sha256: string;
    state: "draft" | "tried" | "in-force";
    valid_from: string | null;
    pack_version: number | null;
    pack_sha256: string | null;
  };
  "calls.workflow_step": {
    id: string;
    code: string;
    version: number;
    act: "brought" | "drafted" | "tried" | "put-in-force";
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
    note: string | null;
    detail: Json | null;
  };
  "calls.dossier": {
    id: string;
    workflow: string;
    workflow_version: number;
    machine: string;
    above_id: string | null;
    root_id: string;
    organisation_id: string | null;
    title: string;
    reference: string | null;
    stage: string;
    since: string;
    version: number;
    dates: Json;
    fields: string[];
    criteria: Json;
    cap: number | null;
    is_sample: boolean;
    made_at: Date;
    made_by: string | null;
    made_by_name: string | null;
  };
  "calls.act_record": {
    id: string;
    dossier_id: string;
    position: number;
    act: string;
    from_stage: string;
    to_stage: string;
    actor: string;
    actor_name: string;
    parties: string[];
    organisation_id: string | null;
    situation: Json;
    said: string | null;
    made_at: Date;
  };
  "calls.content": {
    dossier_id: string;
    forms: Json;
    budget: Json;
    version: number;
    saved_at: Date;
    saved_by_name: string | null;
  };
  "calls.identity": { dossier_id: string; partners: Json; team: Json };
  "calls.paper": {
    id: string;
    dossier_id: string;
    paper: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    content: Buffer | null;
    added_at: Date;
    added_by_name: string | null;
    removed_at: Date | null;
  };
  "calls.receipt": {
    id: string;
    dossier_id: string;
    number: string;
    handed_in: Json;
    sha256: string;
    made_at: Date;
    made_by_name: string;
  };
  "calls.expert": {
    id: string;
    person_id: string | null;
    name: string;
    employer: string;
    organisation_id: string | null;
    fields: string[];
    most_reviews: number;
    is_active: boolean;
    basis: string;
    is_sample: boolean;
  };
  "calls.tie": {
    id: string;
    expert_id: string;
    kind: "employer" | "co-author" | "co-project" | "family" | "declared";
    other: string;
    valid_from: string | null;
    valid_to: string | null;
    evidence: string;
    noted_at: Date;
    noted_by_name: string | null;
  };
  "calls.conflict": {
    id: string;
    root_id: string;
    dossier_id: string;
    expert_id: string;
    kind: string;
    concerns: string;
    evidence: string;
    found_by: "product" | "expert";
    found_at: Date;
  };
  "calls.conflict_search": {
    id: string;
    root_id: string;
    found: number;
    dossiers: number;
    experts: number;
    made_at: Date;
    made_by_name: string | null;
  };
  "calls.assignment": {
    id: string;
    root_id: string;
    dossier_id: string;
    expert_id: string;
    state: "asked" | "accepted" | "sealed" | "declined" | "withdrawn";
    is_of_field: boolean;
    due_on: string;
    assigned_at: Date;
    assigned_by_name: string | null;
    words: string | null;
  };
  "calls.sheet": {
    assignment_id: string;
    dossier_id: string;
    expert_id: string;
    scores: Json;
    version: number;
    saved_at: Date;
    sealed_at: Date | null;
    sha256: string | null;
    salt: string | null;
  };
  "calls.outcome": {
    dossier_id: string;
    root_id: string;
    place: number | null;
    by_tie_rule: boolean;
    mean_over: string;
    mean_under: string;
    points: string;
    judges: number;
    criteria: Json;
    feedback: Json;
    inputs: Json;
    sha256: string;
    made_at: Date;
  };
  "calls.proposal": {
    dossier_id: string;
    root_id: string;
    verdict: "support" | "decline";
    amount: number | null;
    reason: string;
    made_at: Date;
    made_by_name: string;
    made_by: string | null;
  };
  "calls.link": {
    id: string;
    dossier_id: string;
    kind: "need" | "guide-item" | "demand" | "result";
    other: string;
    title: string;
    noted_at: Date;
    noted_by_name: string | null;
  };
  "calls.objection": {
    id: string;
    root_id: string;
    dossier_id: string;
    words: string;
    made_at: Date;
    made_by: string;
    made_by_name: string;
    organisation_id: string | null;
    outcome: "upheld" | "rejected" | null;
    answer: string | null;
    answered_at: Date | null;
    answered_by_name: string | null;
  };
};

export const callsTables = (tx: Tx) => tx.withTables<CallsTables>();
export type Row<Table extends keyof CallsTables> = CallsTables[Table];

// A statement takes 65,535 values at the most: many rows go in parts.
const batch = 1000;
export const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));
