import { useState } from "react";

/** What was typed into a form and not saved yet, kept in this browser until it is saved or dropped. */
export function useDraft<Fields>(key: string) {
  const [found] = useState(() => read<Fields>(key));
  const [isThere, setThere] = useState(found !== null);
  return {
    found,
    isThere,
    keep: (fields: Fields) => {
      try {
        window.localStorage.setItem(key, JSON.stringify(fields));
      } catch {
        // A browser that keeps nothing, or is full: the form works without.
      }
    },
    drop: () => {
      window.localStorage.removeItem(key);
      setThere(false);
    },
  };
}

function read<Fields>(key: string): Fields | null {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? "null") as Fields | null;
  } catch {
    return null;
  }
}
