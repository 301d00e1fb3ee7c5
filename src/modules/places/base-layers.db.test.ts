import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { storyOptions } from "../../../test/story.ts";
import { openInstallation } from "../../installation.ts";
import { AppError } from "../../platform/errors/app-error.ts";
import type { AreaMap } from "./contract.ts";

// An installation of a region that has configured tiles from elsewhere.
const region = mkdtempSync(join(tmpdir(), "haice-region-"));
const name = `layers_${randomUUID().replaceAll("-", "")}`;
const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;

async function administer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("adminUrl") });
  await client.connect();
  await client.query(text);
  await client.end();
}

const layer = {
  code: "streets",
  name: { zh: "街道图", en: "Streets" },
  tiles: "https://tiles.example:8443/{z}/{x}/{y}.png",
  crs: "GCJ-02",
  attribution: "Example maps",
  reviewNumber: "GS(2026)0000",
  maxZoom: 18,
};
const configure = (layers: readonly object[]) =>
  writeFileSync(join(region, "places/base-layers.json"), JSON.stringify(layers));
const start = () => openInstallation({ ...storyOptions(url.href), regionFolder: region });

/** What a browser may load, by kind. */
const policyOf = (header: unknown) =>
  new Map(
    String(header)
      .split(";")
      .map((part) => [part.split(" ")[0], part.slice(part.indexOf(" ") + 1)]),
  );

beforeAll(async () => {
  mkdirSync(join(region, "places"));
  writeFileSync(
    join(region, "region.json"),
    JSON.stringify({ code: "north", name: { zh: "北市", en: "North" }, sample: false }),
  );
  await administer(`create database ${name} template template0 encoding 'UTF8'`);
});
afterAll(async () => {
  await administer(`drop database if exists ${name} with (force)`);
  rmSync(region, { recursive: true, force: true });
});

describe("base layers that an installation has configured", () => {
  it("may be loaded from their own address and from no other, and say their coordinate system", async () => {
    configure([layer]);
    const installation = await start();
    try {
      const answer = await installation.app.inject({ url: "/api/places/map" });
      const policy = policyOf(answer.headers["content-security-policy"]);
      expect(policy.get("connect-src")).toBe("'self' https://tiles.example:8443");
      expect(policy.get("img-src")).toBe("'self' data: blob: https://tiles.example:8443");
      expect(policy.get("script-src")).toBe("'self'");
      const map = answer.json<AreaMap>();
      expect(map.baseLayers).toEqual([layer]);
      expect([map.crs, map.bounds]).toEqual(["WGS-84", null]);
    } finally {
      await installation.close();
    }
  });

  it.each([
    ["a coordinate system that nobody here converts", { crs: "BD-09" }, "crs"],
    ["no coordinate system", { crs: undefined }, "crs"],
    ["an address that breaks out of the policy", { tiles: "https://tiles.example; script-src *" }, "tiles"],
    ["an unknown key", { opacity: 1 }, "opacity"],
  ])("%s stops the start with the file and what is wrong", async (_case, over, word) => {
    configure([{ ...layer, ...over }]);
    const failure: unknown = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: "platform.region-pack", params: { file: "places/base-layers.json" } });
    expect(String((failure as AppError).params.detail)).toContain(word);
  });

  it("none means that nothing is asked from anywhere else", async () => {
    configure([]);
    const installation = await start();
    try {
      const answer = await installation.app.inject({ url: "/healthz" });
      const policy = policyOf(answer.headers["content-security-policy"]);
      expect(policy.get("connect-src")).toBe("'self'");
      expect(policy.get("img-src")).toBe("'self' data: blob:");
    } finally {
      await installation.close();
    }
  });
});
