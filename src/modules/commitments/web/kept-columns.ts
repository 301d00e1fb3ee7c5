import { useState } from "react";
import { useUser } from "../../../web/session.ts";

/**
 * The columns that an account chose last, as they stand in the address; kept in this browser for each account, so that
 * whoever shares a computer finds the own choice. The address, when it names columns, outweighs it.
 */
export function useKeptColumns(): [string | undefined, (columns: string | undefined) => void] {
  const user = useUser();
  const key = user && `haice.ledger-columns.${user.id}`;
  const [kept, setKept] = useState(() => (key && window.localStorage.getItem(key)) || undefined);
  const keep = (columns: string | undefined) => {
    setKept(columns);
    if (key && columns) window.localStorage.setItem(key, columns);
    else if (key) window.localStorage.removeItem(key);
  };
  return [kept, keep];
}
