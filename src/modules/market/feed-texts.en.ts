import type { feedZh } from "./feed-texts.zh.ts";

/** The same in English. */
export const feedEn: typeof feedZh = {
  title: "Exchange with other markets",
  about: "What other markets read of this one, and what of theirs is here already",
  question: "Which demands and results of another market are here already?",
  answer: "Choose a file in the same format (one page of at most 500): each item is compared, and nothing is kept.",
  rights: "Of these, results with registered rights, for the exchange of IP information (shared catalogue)",
  agreements: "Data agreements with other markets and cities",
  partners: "Partners and regional cooperation",
  sameRight: (title, number) => `${title} (the same right ${number})`,
  own: "The public data of this market (JSON Feed 1.1), for other markets to read",
  file: "Choose their file (.json)",
  onlyStewards: "The S&T office compares.",
  notFeed: "This is no JSON Feed. Ask the other market for a file in the format JSON Feed 1.1.",
  counts: (counts) =>
    `${counts.new} are not here, ${counts.alike} are alike, ${counts.own} began here, ${counts.twice} stand in the file twice.`,
  outcomes: { new: "not here", alike: "alike", own: "began here", twice: "twice in the file" },
  name: "Title",
  outcome: "Found",
  here: "Alike here",
  likeness: (title, percent) => `${title} (${percent}% alike)`,
  differs: (there, here) => `there ${there}, here ${here}`,
  none: "The file holds no demand and no result.",
  comma: "; ",
};
