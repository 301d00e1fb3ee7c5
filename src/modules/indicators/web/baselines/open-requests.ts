import type { BaselineTarget } from "../../contract.ts";

/** The requests of a target that nobody has replied to. */
export const openRequests = ({ requests }: BaselineTarget) =>
  requests.filter((one) => !one.isAnswered && one.declined === null);

/** Whether a target waits for the reply of an organisation. */
export const waitsFor = (target: BaselineTarget, organisation: string): boolean =>
  openRequests(target).some((one) => one.organisation.code === organisation);
