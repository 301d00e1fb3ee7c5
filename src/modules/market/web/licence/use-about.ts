import { useTexts } from "../../../../web/ui/language.tsx";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { licencePeriods } from "../../rules/licence/late.ts";
import type { Licence, Notice } from "../../rules/licence/licence.ts";
import { yuanText } from "../../rules/licence/yuan.ts";

/** What keys of a licence are called: milestones by their names, instalments and periods by number and days, claims by what they are for. */
export function useAbout(licence: Licence) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const milestone = (key: string): string => {
    const texts = [...licence.versions].reverse().map(({ terms }) => terms);
    for (const terms of [licence.terms, ...texts])
      if (terms.kind === "milestone-royalty") {
        const found = terms.milestones.find((one) => one.key === key);
        if (found) return found.name;
      }
    return key;
  };
  const period = (index: number): string => {
    const found = licencePeriods(licence).find((one) => one.index === index);
    return found ? `${found.from} – ${found.to}` : `${t.period} ${index + 1}`;
  };
  const planned = (kind: "milestone" | "instalment" | "trial-price", key: string): string =>
    kind === "milestone"
      ? milestone(key)
      : kind === "instalment"
        ? `${words.claimKinds.instalment} ${key.slice(1)}`
        : words.claimKinds[kind];
  const claim = (key: string): string => {
    const found = licence.claims.find((one) => one.key === key);
    if (!found) return key;
    switch (found.kind) {
      case "milestone":
        return `${words.claimKinds.milestone}${words.comma}${milestone(found.of)}`;
      case "instalment":
        return planned("instalment", found.key);
      case "royalty":
        return `${words.claimKinds.royalty}${words.comma}${period(Number(found.of.slice(1)))}`;
      case "interest":
        return `${words.claimKinds.interest}${words.comma}${claim(found.of)}`;
      default:
        return words.claimKinds[found.kind];
    }
  };
  const notice = ({ about }: Pick<Notice, "about">): string => {
    switch (about.what) {
      case "milestone":
        return `${t.milestone} ${milestone(about.milestone)}${words.comma}${about.on}`;
      case "revenue":
        return `${t.revenue} ${yuanText(about.revenue)}${words.comma}${period(about.period)}`;
      case "payment":
        return `${words.acts["say-payment"]} ${yuanText(about.amount)}${words.comma}${claim(about.claim)}${words.comma}${about.on}`;
    }
  };
  /** Any key: of a notice, a period, a milestone or a claim. */
  const of = (key: string): string => {
    const found = licence.notices.find((one) => one.key === key);
    if (found) return notice(found);
    if (/^p\d+$/.test(key)) return period(Number(key.slice(1)));
    return licence.claims.some((one) => one.key === key) ? claim(key) : milestone(key);
  };
  return { milestone, period, planned, claim, notice, of };
}
