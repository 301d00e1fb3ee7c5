export { additionRefusal, endingRefusal, listEnding } from "./rules/changes.ts";
export { isCodeOf, parentOf } from "./rules/code-forms.ts";
export { certaintyOf, correspondencesOf, inverseOf, isSure } from "./rules/crosswalks.ts";
export { checkRows, codeRows, importPlan, importRefusal } from "./rules/imports.ts";
export { packPlan } from "./rules/pack-items.ts";
export { ancestorsOf, descendantsOf, isCovered, isValidOn, itemsOn, treeFaults, treeOf } from "./rules/tree.ts";
