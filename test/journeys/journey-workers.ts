import { availableParallelism } from "node:os";

/** How many files of journeys run side by side, each worker in a browser and with an installation of its own. */
export const journeyWorkers = Math.max(1, Math.min(2, availableParallelism()));
