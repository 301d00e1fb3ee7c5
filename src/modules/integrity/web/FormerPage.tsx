import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Where the records of a former register are now: old addresses lead on. */
const rooms: Readonly<Record<string, string>> = {
  "tolerance-case": "/tolerance",
  inspection: "/inspections",
  "integrity-case": "/integrity-cases",
};

/** An address of a register that became a room of this module: `/registers/<register>` and `/registers/<register>/<id>`. */
export function FormerPage() {
  const navigate = useNavigate();
  // The address is that of the next page while that one loads: what was asked for is read once.
  const [asked] = useState(useLocation().pathname);
  const [, , register = "", id = ""] = asked.split("/");
  const room = rooms[register] ?? "/";
  const target = /^[0-9a-f-]{36}$/.test(id) ? `${room}/${id}` : room;
  useEffect(() => {
    void navigate({ to: target, replace: true });
  }, [navigate, target]);
  return null;
}
