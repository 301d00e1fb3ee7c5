import { bannedWordsRule } from "./banned-words.ts";
import { coloursRule } from "./colours.ts";
import { cyclesRule } from "./cycles.ts";
import { doorsRule } from "./doors.ts";
import { eventNamesRule } from "./event-names.ts";
import { exportsRule } from "./exports.ts";
import { glossaryRule } from "./glossary.ts";
import { layersRule } from "./layers.ts";
import { migrationsRule } from "./migrations.ts";
import { namesRule } from "./names.ts";
import { purityRule } from "./purity.ts";
import { regionWordsRule } from "./region-words.ts";
import { screenWordsRule } from "./screen-words.ts";
import { shortcutsRule } from "./shortcuts.ts";
import { sizesRule } from "./sizes.ts";
import type { ArchitectureRule } from "./source-tree.ts";
import { sqlOwnershipRule } from "./sql-ownership.ts";
import { textPairsRule } from "./text-pairs.ts";

/** The rules of the house that a program checks (DESIGN 4). */
export const houseRules: readonly ArchitectureRule[] = [
  layersRule,
  doorsRule,
  coloursRule,
  cyclesRule,
  exportsRule,
  namesRule,
  sizesRule,
  sqlOwnershipRule,
  migrationsRule,
  glossaryRule,
  bannedWordsRule,
  textPairsRule,
  eventNamesRule,
  screenWordsRule,
  purityRule,
  regionWordsRule,
  shortcutsRule,
];
