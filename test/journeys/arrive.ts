import { findInstallation } from "./visit.ts";

// Runs before every file of journeys.
await findInstallation();
