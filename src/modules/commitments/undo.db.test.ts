import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const district = "district@sample.haice.example";
const [cityUnit, districtUnit] = ["qd-haiyangju", "wc-gongxinju"];
const basis = "专题会议决定";

const one = async (who: string, id: string): Promise<Commitment> =>
  (await story.as(who, `/api/commitments/commitments/${id}`)).body as Commitment;
const send = async (who: string, id: string, door: "acts" | "undo", body: Record<string, unknown>): Promise<string> => {
  const { version } = await one(office, id);
  const answer = await story.as(who, `/api/commitments/commitments/${id}/${door}`, { body: { version, ...body } });
  return answer.status === 200 ? "ok" : (answer.body as { code: string }).code;
};
const act = (who: string, id: string, body: Record<string, unknown>) => send(who, id, "acts", body);
const undo = (who: string, id: string) => send(who, id, "undo", {});

let left: string[] = [];
/** A commitment of the story that nobody has touched, for the unit of the district. */
async function fresh(): Promise<string> {
  if (left.length === 0) {
    const page = await story.as(office, "/api/commitments/ledger?state=registered&limit=50");
    left = (page.body as LedgerPage).rows.map(({ id }) => id);
  }
  const id = left.shift()!;
  expect(await act(office, id, { act: "assign", duties: [{ organisation: districtUnit, role: "sole" }], basis })).toBe(
    "ok",
  );
  return id;
}

/** What people see of where a commitment stands. */
const shown = ({ state, dueOn, dueFrom, duties, extension }: Commitment) => ({
  state,
  dueOn,
  dueFrom,
  units: duties.filter(({ validTo }) => validTo === null).map(({ name, role }) => `${name} ${role}`),
  asked: extension?.until ?? null,
});

describe("taking back the last step", () => {
  it("gives back the units that were set before, and leaves both steps in the history", async () => {
    const id = await fresh();
    const before = await one(office, id);
    const duties = [
      { organisation: cityUnit, role: "lead" },
      { organisation: districtUnit, role: "co" },
    ];
    expect(await act(office, id, { act: "assign", duties, basis })).toBe("ok");
    expect((await one(office, id)).undo).toEqual({ act: "assign", refusal: null });
    expect(await undo(office, id)).toBe("ok");
    const after = await one(office, id);
    expect(shown(after)).toEqual(shown(before));
    expect(after.steps.slice(-2)).toMatchObject([{ act: "assign" }, { act: "undone", detail: { act: "assign" } }]);
    expect(await undo(office, id)).toBe("commitments.undo-not-this");
    const [event] = await story.read(
      "select after from platform.event where subject = $1 and kind = 'commitments.moved' order by id desc limit 1",
      [id],
    );
    expect(event).toMatchObject({ after: { act: "undone", undone: "assign" } });
  });

  it("takes a dispatch back before anybody signed, and tells the unit", async () => {
    const id = await fresh();
    await act(office, id, { act: "approve" });
    await act(office, id, { act: "dispatch" });
    expect(await undo(office, id)).toBe("ok");
    expect((await one(office, id)).state).toBe("approved");
    expect(await act(district, id, { act: "sign" })).toBe("commitments.not-in-state");
    const told = await story.read(
      `select m.kind from messages.message m where m.subject = $1 and m.kind = 'commitments.undone'`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect(await act(office, id, { act: "dispatch" })).toBe("ok");
    // Taken back with a reason, and that taken back: the unit is told each time what it has to do.
    expect(await act(office, id, { act: "recall", note: "等会议再定" })).toBe("ok");
    expect(await undo(office, id)).toBe("ok");
    const since = await story.read(
      "select m.kind, m.params ->> 'note' as note from messages.message m where m.subject = $1 order by m.id desc limit 2",
      [id],
    );
    expect(since).toEqual([
      { kind: "commitments.dispatched", note: null },
      { kind: "commitments.recalled", note: "等会议再定" },
    ]);
    expect(await act(district, id, { act: "sign" })).toBe("ok");
    expect(await undo(office, id)).toBe("commitments.undo-not-last");
    expect(await undo(district, id)).toBe("commitments.undo-not-this");
  });

  it("gives a deadline back with the request that was granted, which waits for an answer again", async () => {
    const id = await fresh();
    for (const [who, name] of [
      [office, "approve"],
      [office, "dispatch"],
      [district, "sign"],
      [district, "start"],
    ] as const)
      expect(await act(who, id, { act: name })).toBe("ok");
    expect(await act(district, id, { act: "ask-extension", until: "2099-06-30", note: "设备到货晚" })).toBe("ok");
    const before = await one(office, id);
    expect(await act(office, id, { act: "extend", until: "2099-06-30", basis })).toBe("ok");
    expect((await one(office, id)).dueOn).toBe("2099-06-30");
    expect(await undo(office, id)).toBe("ok");
    expect(shown(await one(office, id))).toEqual(shown(before));
    expect(await act(office, id, { act: "decline-extension", note: "不必延期" })).toBe("ok");
  });

  it("refuses a version that is not the newest, with who was faster", async () => {
    const id = await fresh();
    const { version } = await one(office, id);
    await act(office, id, { act: "approve" });
    const answer = await story.as(office, `/api/commitments/commitments/${id}/undo`, { body: { version } });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: "commitments.changed-since" });
  });

  it("is over after the hours of the parameter", async () => {
    const id = await fresh();
    await act(office, id, { act: "approve" });
    const set = await story.as("administrator", "/api/parameters/parameters/commitments.undo-hours/settings", {
      body: {
        value: 0,
        from: new Date().toLocaleDateString("sv", { timeZone: "Asia/Shanghai" }),
        reason: basis,
        basis: null,
        follows: null,
      },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    expect(await undo(office, id)).toBe("commitments.undo-too-late");
    expect((await one(office, id)).undo).toMatchObject({ refusal: { code: "commitments.undo-too-late" } });
  });

  it("is no door for whoever may not see the commitment", async () => {
    const id = await fresh();
    expect(
      (await story.as("enterprise", `/api/commitments/commitments/${id}/undo`, { body: { version: 1 } })).status,
    ).toBe(403);
    expect((await story.as(null, `/api/commitments/commitments/${id}/undo`, { body: { version: 1 } })).status).toBe(
      401,
    );
  });
});
