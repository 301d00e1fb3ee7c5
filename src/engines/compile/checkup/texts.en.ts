import type { CheckUpTexts } from "./texts.zh.ts";

function names(all: readonly string[]): string {
  const first = all
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(", ");
  return all.length <= 3 ? first : `${first} and ${all.length - 3} more`;
}

function words(all: readonly string[]): string {
  return all
    .slice(0, 4)
    .map((word) => `"${word}"`)
    .join(", ");
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function sameArea(sure: boolean): string {
  return sure ? "" : " The texts do not say whether both plans are for the same area; if they are not, pass this over.";
}

export const en: CheckUpTexts = {
  growthWithoutBaseline: (metrics, amounts, due, exampleYear) =>
    `${names(metrics)}: only a change is given (${words(amounts)}), not the base year, not the value of that year, and not whether it is in all or a year, so that it cannot be worked out ${due === null ? "at the end" : `in ${due}`}. Add the base year and its value${exampleYear === null ? "" : `, for instance ${exampleYear}`}.`,
  levelWithoutBaseline: (metrics) =>
    `${counted(metrics.length, "target")} without the value of today (${names(metrics)}): neither progress nor growth can be worked out. Add base year and base value in the table of indicators.`,
  noDeadline: (metrics) =>
    `${names(metrics)}: no year by which it is due, neither here, nor in the paragraph, nor as the period of the plan, so that it can never be late. Add the year, or the period in the title.`,
  cadenceWithoutYears: (metrics) =>
    `${names(metrics)}: a number a year, but the plan names no period, so that the first and the last year are open. Write from which year to which.`,
  goalsWithoutDeadline: (subjects) =>
    `The plan names no period, and ${counted(subjects.length, "goal")} without a number ${subjects.length === 1 ? "has" : "have"} no year: ${names(subjects)}. Add the years.`,
  taskWithoutOwner: (title) =>
    `The task "${title}" names no responsible unit although the other tasks do; nobody will take it up. Add who leads and who supports.`,
  noOwnersAtAll: (tasks) =>
    `None of the ${tasks} tasks names a responsible unit. If a division of tasks is to be issued apart, say so in the text; otherwise add the units.`,
  targetsWithoutOwner: (metrics) =>
    `${counted(metrics.length, "target")} that no unit answers for: ${names(metrics)}. No task that names its units holds them. Say who is responsible for each.`,
  cadenceWithDeadline: (each, due, total) =>
    `A deadline (${due}) and a yearly cadence in one: ${each} in the year ${due}, or ${each} in every year${total ? ` from ${total.from} to ${due}` : " until then"}${total && total.count > 1 ? ` (about ${total.sum} in ${total.count} years)` : ""}? They are assessed differently. Write the years of the cadence, or one sum for the whole period.`,
  twoValues: (metric, earlier, later) =>
    `The indicator "${metric}" has two values: "${earlier}" before, "${later}" here. Check and make them one.`,
  twoComparators: (metric, earlier, later) =>
    `The indicator "${metric}" is asked for in two ways: "${earlier}" before, "${later}" here. Whether it is met can be answered both ways. Make the wording one.`,
  unreachableSum: (found) =>
    `${found.each} a year make about ${found.sum} in the ${counted(found.years, "year")} from ${found.from} to ${found.to}${found.base === null ? "" : `, with the base of ${found.base}`}, which does not reach the ${found.aim} of "${found.metric}"${found.needed === null ? "" : `, unless about ${found.needed} stood at the end of ${found.from - 1}; the text does not say so`}. Check both figures${found.needed === null ? "." : " and add the base."}`,
  rateMissesValue: (found) =>
    `Growth and end value of "${found.metric}" do not agree: from ${found.base} in ${found.baseYear}, ${found.rate} ${found.yearly ? "a year" : "in all"} gives about ${found.reached} in ${found.due}, while the target is ${found.aim}. Check the rate, the base or the target.`,
  deadlinePassed: (written, issued, start) =>
    `"${written}" lies before ${issued === null ? `the first year of the plan, ${start}` : `the date of the document, ${issued}`}; it has passed when the document is issued. Check the year.`,
  deadlineAfterPeriod: (written, periodEnd) =>
    `The task ends "${written}", after the period of the plan (to ${periodEnd}), so that the final evaluation cannot count it. Consider a stage for ${periodEnd}.`,
  vague: {
    dated: (found) =>
      `The sentence has a date, but ${words(found)} cannot be measured: nobody can tell at the deadline whether it was kept. Use a figure, a share, a rank or a named result.`,
    aims: (sentences, found) =>
      `${counted(sentences, "sentence")} among the aims only ${sentences === 1 ? "says" : "say"} how much better things shall be (${words(found)}), which cannot be measured. As a vision it may stand; what is to be assessed needs a figure, a share, a rank or a named result.`,
    amount: (found) =>
      `${words(found)} gives no number: how many make it done cannot be checked. Give the number or the list.`,
    amounts: (sentences, found) =>
      `${counted(sentences, "place")} without a number (${words(found)}), in tasks that name no unit or have other figures. What is to be assessed needs the number or the list, here or when the tasks are divided.`,
  },
  softWill: (metrics) =>
    `${counted(metrics.length, "target")} with a wording of striving (${names(metrics)}): whether missing it counts as not done is not said. Mark it as binding or expected, or confirm that it is not assessed.`,
  openList: (metrics) =>
    `The list of what is counted stays open (${names(metrics)}): what else belongs to it is not said, and the figure changes with the reading. Complete the list or close it.`,
  twoWordings: (earlier, later) =>
    `"${later}" has the same target as "${earlier}" above and looks like the same indicator under another name. If it is, use one name; if not, say how they differ.`,
  unclearNegation: (not, first, second) =>
    `How far does "${not}" reach: only over "${first}", or over "${second}" as well? The two readings are opposites. If both are denied, repeat "${not}" before the second.`,
  unitInTwoForms: (rare, rareCount, usual, usualCount) =>
    `What looks like one unit is written in two ways: "${rare}" (${rareCount}) and "${usual}" (${usualCount}). In the ledger it becomes two units. Use one short name.`,
  shareAboveHundred: (metric, amount) =>
    `"${metric}" is a share and cannot pass 100 %: "${amount}". Check the figure or the unit.`,
  weakerThanUpper: (metric, own, due, source, upper, upperDue, sure) =>
    `"${metric}" is below what the upper plan asks: "${own}" in ${due} here, "${upper}" in ${upperDue} in "${source}". Raise it, or give the reason and have it approved.${sameArea(sure)}`,
  laterThanUpper: (metric, own, due, source, upperDue, sure) =>
    `"${metric}" (${own}) comes later than in the upper plan: ${due} here, ${upperDue} in "${source}". Bring it forward, or give the reason and have it approved.${sameArea(sure)}`,
  softerThanUpper: (metric, own, source, upper, sure) =>
    `"${metric}" is softer than in the upper plan: "${own}" here, "${upper}" in "${source}". Use one wording.${sameArea(sure)}`,
  otherUnitThanUpper: (metric, own, source, upper) =>
    `"${metric}" is counted in another unit than in the upper plan: "${own}" here, "${upper}" in "${source}". They cannot be compared; use one unit.`,
  belowTheWhole: (metric, own, source, upper) =>
    `"${metric}" is "${own}" here, below "${upper}" for the whole area in "${source}". Confirm that this area is meant to be below the whole.`,
  partAboveWhole: (metric, own, source, upper) =>
    `"${metric}" is "${own}" here, more than "${upper}" for the whole area in "${source}"; a part cannot be larger. Check what is counted.`,
  upperAsksFigures: (source, area, metrics) =>
    `"${source}" asks ${counted(metrics.length, "figure")} of ${area} (${names(metrics)}) that this draft does not set. Add them, or say which document takes them up.`,
  upperAsksTasks: (source, area, titles) =>
    `"${source}" names ${area} in ${counted(titles.length, "task")} (${names(titles)}). Check one by one that this draft takes them up.`,
};
