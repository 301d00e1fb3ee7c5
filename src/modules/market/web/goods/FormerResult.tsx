import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { Screen } from "../../../../web/Screen.tsx";
import { marketPaths } from "../paths.ts";

/** Results stood in a register of their own before: its addresses lead on to the market. */
export function FormerResult() {
  const { id }: { id?: string } = useParams({ strict: false });
  const navigate = useNavigate();
  useEffect(() => {
    const to =
      id === undefined ? marketPaths.market() : id === "new" ? marketPaths.newResult() : marketPaths.good("result", id);
    void navigate({ to, replace: true, ...(id === undefined ? { search: { kind: "result" } } : {}) } as never);
  }, [id, navigate]);
  return <Screen>{null}</Screen>;
}
