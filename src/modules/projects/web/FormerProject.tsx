import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { Screen } from "../../../web/Screen.tsx";
import { projectsPaths } from "./paths.ts";

/** Projects stood in a register of their own before: its addresses lead on. */
export function FormerProject() {
  const { id }: { id?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  useEffect(() => {
    void navigate({ to: id === undefined ? projectsPaths.list() : projectsPaths.project(id), replace: true });
  }, [id, navigate]);
  return <Screen>{null}</Screen>;
}
