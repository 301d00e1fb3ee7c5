import { useState } from "react";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useUser } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import { askingRoles, bringRefusal } from "../../rules/baseline.ts";
import { indicatorsPaths } from "../paths.ts";
import { AskForm } from "./AskForm.tsx";
import styles from "./baselines.module.css";
import { DeclineForm } from "./DeclineForm.tsx";
import { GiveForm } from "./GiveForm.tsx";
import { openRequests } from "./open-requests.ts";

type Tool = "ask" | "give" | "decline";

/** What can be done for a base: ask a unit, bring it, or reply that there is none; each says why when it cannot. */
export function BaselineTools({ target, what }: { target: BaselineTarget; what: string }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const user = useUser();
  const [open, setOpen] = useState<Tool | null>(null);
  const [done, setDone] = useState<Tool | null>(null);
  const organisation = user?.organisation?.code ?? null;
  const roles: readonly string[] = user?.roles ?? [];
  const asked = target.requests.map((one) => one.organisation.code);
  const own = openRequests(target).find((one) => one.organisation.code === organisation);
  const mayAsk = askingRoles.some((role) => roles.includes(role));
  const isReporter = roles.includes("reporter");
  const whyNotAsk = user ? (mayAsk ? null : t.reasons.ask) : t.reasons.signIn;
  const mayGive = bringRefusal({ roles, organisation }, asked) === null;
  const whyNotGive = !user ? t.reasons.signIn : mayGive ? null : isReporter ? t.reasons.notAsked : t.reasons.give;
  const finish = (tool: Tool) => {
    setOpen(null);
    setDone(tool);
  };
  const cancel = () => setOpen(null);
  if (open === "ask") return <AskForm target={target} what={what} onDone={() => finish("ask")} onCancel={cancel} />;
  if (open === "give") return <GiveForm target={target} onDone={() => finish("give")} onCancel={cancel} />;
  if (open === "decline" && own)
    return <DeclineForm request={own} onDone={() => finish("decline")} onCancel={cancel} />;
  const said = { ask: o.sent, give: o.saved, decline: o.replied };
  return (
    <section className={styles.replies}>
      {done && (
        <Notice
          kind="good"
          title={said[done]}
          action={
            done === "give" && <PageLink to={indicatorsPaths.indicator(target.indicator)}>{o.openIndicator}</PageLink>
          }
        />
      )}
      {own && <Notice kind="info" title={own.question} />}
      <div className={styles.tools}>
        <ReasonButton type={own ? "primary" : "default"} reason={whyNotGive} onClick={() => setOpen("give")}>
          {o.give}
        </ReasonButton>
        {own && isReporter ? (
          <ReasonButton onClick={() => setOpen("decline")}>{o.decline}</ReasonButton>
        ) : (
          <ReasonButton reason={whyNotAsk} onClick={() => setOpen("ask")}>
            {o.ask}
          </ReasonButton>
        )}
      </div>
    </section>
  );
}
