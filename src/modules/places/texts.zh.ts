import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { PlacesErrorCode } from "./contract.ts";

const errors: ErrorTexts<PlacesErrorCode> = {
  "places.area-not-found": (p) => `没有代码为“${p.area ?? ""}”的区域。请在区域清单中选择。`,
  "places.not-in-force": (p) => `区域“${p.area ?? ""}”在 ${p.day ?? ""} 不存在。请换一个日期。`,
};

export const zh = {
  errors,
};
