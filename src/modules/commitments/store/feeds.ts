import type { Tx } from "../../../platform/db/database.ts";
import type { Language } from "../../../platform/errors/error-texts.ts";
import type { LedgerFilter } from "../contract/ledger.ts";
import { json } from "../store.ts";

type FeedTables = {
  "commitments.calendar_feed": {
    id: string;
    person_id: string;
    token_hash: string;
    filter: LedgerFilter;
    language: Language;
    made_at: Date;
    ended_at: Date | null;
  };
};
type FeedRow = FeedTables["commitments.calendar_feed"];
const feeds = (tx: Tx) => tx.withTables<FeedTables>();

export async function addFeed(tx: Tx, row: FeedRow): Promise<void> {
  await feeds(tx)
    .insertInto("commitments.calendar_feed")
    .values({ ...row, filter: json(row.filter) })
    .execute();
}

export async function endFeeds(tx: Tx, person: string, at: Date): Promise<void> {
  await feeds(tx)
    .updateTable("commitments.calendar_feed")
    .set({ ended_at: at })
    .where("person_id", "=", person)
    .where("ended_at", "is", null)
    .execute();
}

const living = (tx: Tx) => feeds(tx).selectFrom("commitments.calendar_feed").selectAll().where("ended_at", "is", null);

export const ownFeed = async (tx: Tx, person: string): Promise<FeedRow | null> =>
  (await living(tx).where("person_id", "=", person).executeTakeFirst()) ?? null;

export const findFeed = async (tx: Tx, hash: string): Promise<FeedRow | null> =>
  (await living(tx).where("token_hash", "=", hash).executeTakeFirst()) ?? null;
