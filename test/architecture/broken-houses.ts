import { brokenContents } from "./broken-contents.ts";
import { brokenDependencies } from "./broken-dependencies.ts";
import type { BrokenHouse } from "./broken-house.ts";
import { brokenWords } from "./broken-words.ts";

/** Every way to break the house that this check must see. */
export const brokenHouses: readonly BrokenHouse[] = [...brokenDependencies, ...brokenContents, ...brokenWords];
