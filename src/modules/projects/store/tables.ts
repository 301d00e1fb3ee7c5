import type { ColumnType } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Source, Terms } from "../contract/terms.ts";
import type {
  ApplicationState,
  FundKind,
  LinkKind,
  MilestoneStep,
  OutcomeKind,
  Plan,
  Programme,
  Stage,
  TechnologyMeasure,
  TiedRegister,
} from "../contract.ts";
import type { TermsChange } from "../rules/change.ts";
import type { ExpenseFault } from "../rules/expense.ts";
import type { Account, EntryKind } from "../rules/money.ts";

/** Written as JSON text, read as what it is. */
type Json<T> = ColumnType<T, string, string>;

interface Made {
  made_at: Date;
  made_by: string | null;
  made_by_name: string;
}

export type ProjectsTables = {
  "projects.project": {
    id: string;
    dossier_id: string | null;
    title: string;
    programme: Programme;
    stage: Stage;
    lead_id: string | null;
    amount: number | null;
    amount_basis: string | null;
    goal: string;
    place: string | null;
    basis: string;
    approved_on: string | null;
    started_on: string | null;
    receiver: string | null;
    receiver_id: string | null;
    deliverables: string | null;
    handed_over_on: string | null;
    is_public: boolean;
    version: number;
    contract: number;
    is_sample: boolean;
    plan: Plan | null;
    track: string | null;
    field: string | null;
    is_exploration: boolean;
    members: string | null;
    due_on: string | null;
    fund_id: string | null;
    shows_amount: boolean;
    made_at: Date;
    made_by: string | null;
  };
  "projects.project_link": { project_id: string; kind: LinkKind; other_id: string } & Made;
  "projects.joint_fund": {
    id: string;
    title: string;
    kind: FundKind;
    goal: string;
    basis: string;
    is_sample: boolean;
  } & Made;
  "projects.fund_contributor": {
    fund_id: string;
    key: string;
    name: string;
    organisation_id: string | null;
    level: Source["level"];
    parts: number;
    is_leader: boolean;
    promised: number | null;
  };
  "projects.fund_contribution": {
    id: string;
    fund_id: string;
    contributor: string;
    on_day: string;
    amount: number;
    voucher: string;
  } & Made;
  "projects.fund_topic": { id: string; fund_id: string; title: string; words: string } & Made;
  "projects.fund_voice": { topic_id: string; contributor: string; is_for: boolean; words: string | null } & Made;
  "projects.project_outcome": {
    id: string;
    project_id: string;
    kind: OutcomeKind;
    title: string;
    about: string;
    sponsor: string;
  } & Made;
  "projects.outcome_step": { id: string; outcome_id: string; stage: string; on_day: string; evidence: string } & Made;
  "projects.project_manager": {
    id: string;
    project_id: string;
    name: string;
    mandate: string;
    from_day: string;
    to_day: string | null;
    basis: string;
  } & Made;
  "projects.manager_step": {
    id: string;
    manager_id: string;
    kind: "decision" | "score";
    words: string;
    points: number | null;
  } & Made;
  "projects.project_mention": { project_id: string; position: number; basis: string; quote: string };
  "projects.project_tie": { project_id: string; register: TiedRegister; record_id: string } & Made;
  "projects.application_report": {
    id: string;
    project_id: string;
    on_day: string;
    state: ApplicationState;
    user_name: string | null;
    words: string;
    revenue: number | null;
  } & Made;
  "projects.progress_report": { id: string; project_id: string; on_day: string; words: string } & Made;
  "projects.project_step": {
    id: string;
    project_id: string;
    act: string;
    from_stage: Stage | null;
    to_stage: Stage;
    said: string | null;
  } & Made;
  "projects.project_unit": { project_id: string; organisation_id: string };
  "projects.contract_version": {
    project_id: string;
    number: number;
    terms: Json<Terms>;
    sha256: string;
    origin: "draft" | "notice" | "change";
    in_force_since: Date | null;
  } & Made;
  "projects.signature": { project_id: string; number: number; side: "unit" | "office"; sha256: string } & Made;
  "projects.milestone_step": {
    id: string;
    project_id: string;
    milestone: string;
    act: MilestoneStep;
    words: string | null;
  } & Made;
  "projects.evidence_file": {
    id: string;
    project_id: string;
    milestone: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    content: Buffer;
  } & Made;
  "projects.change_request": {
    id: string;
    project_id: string;
    from_number: number;
    terms: Json<Terms>;
    changes: Json<TermsChange[]>;
    reason: string;
    is_direction_kept: boolean;
    are_indicators_kept: boolean;
    is_route_alone: boolean;
    state: "notified" | "asked" | "approved" | "refused" | "withdrawn";
    answer: string | null;
    answered_at: Date | null;
    answered_by_name: string | null;
  } & Made;
  "projects.expense": {
    id: string;
    project_id: string;
    unit: string;
    spent_on: string;
    item: string;
    words: string;
    amount: number;
    voucher: string;
    fault: Json<ExpenseFault> | null;
    list_id: string | null;
  } & Made;
  "projects.money_entry": {
    id: string;
    project_id: string;
    number: number;
    kind: EntryKind;
    on_day: string;
    about: string;
    reference: string | null;
  } & Made;
  "projects.money_posting": { entry_id: string; account: Account; party: string; amount: number };
  "projects.key_technology": {
    id: string;
    project_id: string;
    title: string;
    measure: TechnologyMeasure;
    broken_on: string;
    evidence: string;
    state: "said" | "confirmed" | "rejected";
    answer: string | null;
    answered_at: Date | null;
    answered_by_name: string | null;
  } & Made;
  "projects.offered_result": { project_id: string; result_id: string; title: string; made_at: Date };
};

export const projectsTables = (tx: Tx) => tx.withTables<ProjectsTables>();
export type ProjectRow = ProjectsTables["projects.project"];
