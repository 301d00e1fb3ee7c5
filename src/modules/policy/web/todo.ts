import { formatDate } from "../../../platform/i18n/dates.ts";
import type { TodoCard, TodoReader } from "../../../web/module-pages.ts";
import type { DueReview } from "../contract/review.ts";
import { en } from "../review-texts.en.ts";
import { zh } from "../review-texts.zh.ts";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";
import type { ReviewFilter } from "./search-schemas.ts";

type Due = DueReview["documents"][number];

/** So many documents have a card of their own; what waits in the others is told together. */
const cardsShown = 4;

/** Disagreements to settle, then extractions to judge, a card for each document, the fullest first. */
export async function reviewTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { documents } = await client.fetchQuery(policyQueries.dueReview());
  return [...cardsOf(documents, "disputed", "toSettle"), ...cardsOf(documents, "todo", "toJudge")];
}

function cardsOf(all: readonly Due[], state: ReviewFilter, field: "toJudge" | "toSettle"): TodoCard[] {
  const [inZh, inEn] = field === "toSettle" ? [zh.todo.settle, en.todo.settle] : [zh.todo.judge, en.todo.judge];
  const title = (count: number) => ({ zh: inZh(count), en: inEn(count) });
  const due = all.filter((one) => one[field] > 0).toSorted((one, other) => other[field] - one[field]);
  const shown = due.length > cardsShown + 1 ? due.slice(0, cardsShown) : due;
  const rest = due.slice(shown.length);
  const cards = shown.map((one): TodoCard => {
    const names = [one.shortZh ?? one.titleZh, one.shortEn ?? one.titleEn ?? one.titleZh] as const;
    return {
      key: `policy ${state} ${one.code}`,
      title: title(one[field]),
      about: { zh: zh.todo.in(...names), en: en.todo.in(...names) },
      to: policyPaths.document(one.code),
      search: { view: "found", state, side: true },
    };
  });
  if (rest.length === 0) return cards;
  const others: TodoCard = {
    key: `policy ${state}`,
    title: title(rest.reduce((sum, one) => sum + one[field], 0)),
    about: { zh: zh.todo.others(rest.length), en: en.todo.others(rest.length) },
    to: policyPaths.documents(),
  };
  return [...cards, others];
}

/** Questions that wait for an answer of the reader. */
export async function enquiryTodo({ client }: TodoReader): Promise<readonly TodoCard[]> {
  const { threads } = await client.fetchQuery(policyQueries.waitingEnquiries());
  const days = threads.flatMap((one) => one.entries.at(-1)?.at ?? []).toSorted();
  const [oldest] = days;
  if (oldest === undefined) return [];
  const day = formatDate(oldest);
  return [
    {
      key: "policy enquiries",
      title: { zh: zh.todo.enquiries(threads.length), en: en.todo.enquiries(threads.length) },
      about: { zh: zh.todo.enquiriesAbout(day), en: en.todo.enquiriesAbout(day) },
      to: policyPaths.waitingEnquiries(),
    },
  ];
}
