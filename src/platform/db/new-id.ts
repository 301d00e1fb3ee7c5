import { v7 } from "uuid";

/** A new UUIDv7: app-made, sortable by time, unique across installations (DESIGN 6). */
export const newId = (): string => v7();
