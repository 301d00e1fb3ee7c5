import { describe, expect, it } from "vitest";
import { problemActs, problemStates } from "../contract/problem.ts";
import { answerByRefusal, firstProblemState, problemActRefusal, problemAfter, problemTransitions } from "./problem.ts";

const person = (role: string) => ({ id: "p", roles: [role], organisationId: "o" });
const office = person("commission-office");
const unit = person("reporter");

describe("the life of a problem", () => {
  it("reaches every state that a person can bring about, and no act leads out of what passed by itself", () => {
    const reached = new Set(Object.values(problemTransitions).map(({ to }) => to));
    for (const state of problemStates)
      if (state !== "proposed" && state !== "passed") expect([...reached]).toContain(state);
    for (const act of problemActs) expect(problemTransitions[act].from).not.toContain("passed");
  });

  it("is the office's, but for the answer of the unit that is asked and what both note", () => {
    for (const act of problemActs) {
      const state = problemTransitions[act].from[0]!;
      const asked = problemActRefusal(act, { state, isAsked: true }, unit);
      const other = problemActRefusal(act, { state, isAsked: false }, unit);
      expect(other?.code).toBe("commitments.problem-not-yours");
      if (act === "answer" || act === "follow-up") expect(asked).toBeNull();
      else expect(asked?.code).toBe("commitments.problem-not-yours");
      const byOffice = problemActRefusal(act, { state, isAsked: true }, office);
      if (act === "answer") expect(byOffice?.code).toBe("commitments.problem-not-yours");
      else expect(byOffice).toBeNull();
      for (const role of ["reviewer", "auditor", "enterprise"])
        expect(problemActRefusal(act, { state, isAsked: true }, person(role))?.code).toBe(
          "commitments.problem-not-yours",
        );
    }
  });

  it("names the state when it is not the time for an act", () => {
    expect(problemActRefusal("close", { state: "proposed", isAsked: false }, office)).toEqual({
      code: "commitments.problem-state",
      params: { act: "close", state: "proposed" },
    });
  });

  it("leads on as the table says, and stays where it is for a follow-up", () => {
    expect(problemAfter("advise", "open")).toBe("advised");
    expect(problemAfter("follow-up", "answered")).toBe("answered");
  });

  it("begins taken up when the office writes it, and as a proposal from others", () => {
    expect([firstProblemState(office), firstProblemState(unit)]).toEqual(["open", "proposed"]);
  });

  it("asks for an answer today or later", () => {
    expect(answerByRefusal("2026-03-01", "2026-03-01")).toBeNull();
    expect(answerByRefusal("2026-02-28", "2026-03-01")?.code).toBe("commitments.problem-answer-by");
  });
});
