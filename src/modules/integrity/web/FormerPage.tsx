import { Navigate, useLocation } from "@tanstack/react-router";

/** Where the records of a former register are now: old addresses lead on. */
const rooms: Readonly<Record<string, string>> = {
  "tolerance-case": "/tolerance",
};

/** An address of a register that became a room of this module: `/registers/<register>` and `/registers/<register>/<id>`. */
export function FormerPage() {
  const [, , register = "", id = ""] = useLocation().pathname.split("/");
  const room = rooms[register] ?? "/";
  return <Navigate to={/^[0-9a-f-]{36}$/.test(id) ? `${room}/${id}` : room} replace />;
}
