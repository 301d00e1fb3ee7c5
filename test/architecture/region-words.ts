import { type ArchitectureRule, isGenerated, type SourceTree, type Violation } from "./source-tree.ts";

const id = "region-words";
/** The names of the regions whose packs the project brings. Any other region is a folder of data, not a fork. */
export const regionNames = [/qingdao/i, /青岛/];

/** Nothing under src/ knows a region (DESIGN 3): what only one region needs is data of its pack. */
export const regionWordsRule: ArchitectureRule = {
  id,
  reads: (file) => file.startsWith("src/"),
  check(tree: SourceTree) {
    const found: Violation[] = [];
    for (const [file, text] of tree) {
      if (!file.startsWith("src/") || isGenerated(file)) continue;
      text.split("\n").forEach((content, index) => {
        const name = regionNames.find((one) => one.test(content));
        if (name)
          found.push({
            rule: id,
            file,
            line: index + 1,
            message: `names a region (${name.exec(content)![0]}): take it from the region pack, or write an example of no region`,
          });
      });
    }
    return found;
  },
};
