import { useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { PersonList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./PersonRoles.module.css";
import { RoleChangeForm } from "./RoleChangeForm.tsx";

/** The roles of one person; an administrator gives and takes them here. */
export function PersonRoles({ person }: { person: PersonList["people"][number] }) {
  const t = useTexts({ zh, en });
  const mayChange = useUser()?.roles.includes("administrator") ?? false;
  return (
    <span className={styles.roles}>
      {person.roles.map((role) => t.roles[role]).join(t.signIn.comma)}
      {mayChange && <RoleChangeForm person={person} />}
    </span>
  );
}
