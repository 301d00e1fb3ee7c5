import { describe, expect, it } from "vitest";
import { type Link, linkRefusal } from "./links.ts";

const builds = (project: string, other: string): Link => ({ project, kind: "builds-on", other });
const same = (project: string, other: string): Link => ({ project, kind: "same-goal", other });

describe("projects that belong together", () => {
  it.each<[string, Link[], Link, boolean]>([
    ["a chain grows", [builds("b", "a")], builds("c", "b"), true],
    ["a chain does not close to a circle", [builds("b", "a"), builds("c", "b")], builds("a", "c"), false],
    ["nothing builds on itself", [], builds("a", "a"), false],
    ["nothing is said twice", [builds("b", "a")], builds("b", "a"), false],
    ["two ways to one goal", [builds("b", "a")], same("a", "b"), true],
    ["are said once, whoever is named first", [same("a", "b")], same("b", "a"), false],
  ])("%s", (_what, links, link, isGood) => {
    expect(linkRefusal(links, link) === null).toBe(isGood);
  });
});
