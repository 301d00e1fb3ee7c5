import type { ReactNode } from "react";
import { PageLink } from "../../../web/PageLink.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { AreaDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { placesPaths } from "./paths.ts";
import styles from "./places.module.css";

interface AreaFieldsProps {
  readonly area: AreaDetail;
  /** The day of the address, which links keep. */
  readonly day: string | undefined;
}

/** What is written of an area: sizes, days, names, what it is a part of, and what it must not be taken for. */
export function AreaFields({ area, day }: AreaFieldsProps) {
  const t = useTexts({ zh, en });
  const { one: o, list: l } = t;
  const { clauses } = area;
  const linkTo = (other: { code: string; name: AreaDetail["name"] }) => (
    <PageLink to={placesPaths.area(other.code)} search={{ day }}>
      <Words of={other.name} />
    </PageLink>
  );
  return (
    <>
      <FieldList>
        <Field name={l.kind}>{t.kinds[area.kind]}</Field>
        <Field name={l.days}>{t.days(area.validFrom, area.validTo)}</Field>
        <Field name={l.basis}>
          <BasisLink of={area.basis} clauses={clauses} />
        </Field>
        <Field name={l.stated}>
          {t.km2(area.statedKm2)} {area.statedBasis && <BasisLink of={area.statedBasis} clauses={clauses} />}
        </Field>
        <Field name={l.drawn}>{t.drawnKm2(area.drawnKm2)}</Field>
        <Field name={l.border}>{t.borderOf(area.border, area.uncertaintyM)}</Field>
        {area.formerNames.length > 0 && (
          <Field name={o.formerNames}>{area.formerNames.map((name) => o.until(name.zh, name.until)).join(" ")}</Field>
        )}
        {area.note && (
          <Field name={o.note}>
            <Words of={area.note} />
          </Field>
        )}
      </FieldList>
      <div className={styles.ties}>
        <Tied title={o.partOf} none={o.partOfNothing}>
          {area.partOf.map((whole) => (
            <li key={whole.code}>
              {linkTo(whole)} <BasisLink of={whole.basis} clauses={clauses} />
            </li>
          ))}
        </Tied>
        <Tied title={o.parts} none={o.noParts}>
          {area.partsWithin.map((part) => (
            <li key={part.code}>{linkTo(part)}</li>
          ))}
        </Tied>
      </div>
      {area.related.length > 0 && (
        <>
          <h2>{o.related}</h2>
          <ul className={styles.list}>
            {area.related.map((other) => (
              <li key={other.code}>
                {linkTo(other)} · {t.relations[other.relation]} <BasisLink of={other.basis} clauses={clauses} />
                <br />
                <Words of={other.note} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tied({ title, none, children }: { title: string; none: string; children: readonly ReactNode[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? <p>{none}</p> : <ul className={styles.list}>{children}</ul>}
    </section>
  );
}
