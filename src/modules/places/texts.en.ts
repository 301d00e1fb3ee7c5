import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PlacesErrorCode } from "./contract.ts";

const errors: ErrorTexts<PlacesErrorCode> = {
  "places.area-not-found": (p) =>
    `There is no area with the code "${p.area ?? ""}". Choose one from the list of areas.`,
  "places.not-in-force": (p) => `"${p.area ?? ""}" is no area on ${p.day ?? ""}. Choose another day.`,
};

export const en = {
  errors,
};
