import { useParams } from "@tanstack/react-router";
import { registerOf } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";

/** The register that the address names, or null. */
export function useRegister(): RegisterDefinition | null {
  const { register = "" }: { register?: string } = useParams({ strict: false });
  return registerOf(register);
}
