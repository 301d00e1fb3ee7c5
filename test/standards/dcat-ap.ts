/**
 * DCAT-AP 3 as rules of our own, by the tables of classes and properties of its specification: what is mandatory, what may
 * stand once only, which class a thing has to be of, which controlled vocabulary a value comes from.
 */
export interface Statement {
  subject: string;
  property: string;
  /** An address, or a literal with what marks it. */
  object: string;
  mark: "iri" | `@${string}` | `^^${string}`;
}

const ns = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
} as const;
const authority = "http://publications.europa.eu/resource/authority";
const type = `${ns.rdf}type`;

const [catalogue, dataset, distribution, agent] = [
  `${ns.dcat}Catalog`,
  `${ns.dcat}Dataset`,
  `${ns.dcat}Distribution`,
  `${ns.foaf}Agent`,
];

interface Rule {
  property: string;
  least?: number;
  most?: number;
  /** The class that its values are of, where they are things of the file. */
  of?: string;
  kind?: "iri" | "text" | "dateTime";
  /** What its values begin with: a controlled vocabulary. */
  from?: string;
}

const dates: Rule[] = [
  { property: `${ns.dct}issued`, most: 1, kind: "dateTime" },
  { property: `${ns.dct}modified`, most: 1, kind: "dateTime" },
];
const licence: Rule = { property: `${ns.dct}license`, most: 1, kind: "iri", of: `${ns.dct}LicenseDocument` };

const rules: Readonly<Record<string, readonly Rule[]>> = {
  [catalogue]: [
    { property: `${ns.dct}title`, least: 1, kind: "text" },
    { property: `${ns.dct}description`, least: 1, kind: "text" },
    { property: `${ns.dct}publisher`, least: 1, most: 1, kind: "iri", of: agent },
    { property: `${ns.dcat}dataset`, kind: "iri", of: dataset },
    { property: `${ns.dct}language`, kind: "iri", from: `${authority}/language/` },
    { property: `${ns.foaf}homepage`, most: 1, kind: "iri", of: `${ns.foaf}Document` },
    ...dates,
    licence,
  ],
  [dataset]: [
    { property: `${ns.dct}title`, least: 1, kind: "text" },
    { property: `${ns.dct}description`, least: 1, kind: "text" },
    { property: `${ns.dct}identifier` },
    { property: `${ns.dct}publisher`, most: 1, kind: "iri", of: agent },
    { property: `${ns.dcat}keyword`, kind: "text" },
    { property: `${ns.dcat}theme`, kind: "iri", from: `${authority}/data-theme/` },
    { property: `${ns.dct}accessRights`, most: 1, kind: "iri", from: `${authority}/access-right/` },
    { property: `${ns.dct}accrualPeriodicity`, most: 1, kind: "iri", from: `${authority}/frequency/` },
    { property: `${ns.dcat}distribution`, kind: "iri", of: distribution },
    ...dates,
  ],
  [distribution]: [
    { property: `${ns.dcat}accessURL`, least: 1, kind: "iri" },
    { property: `${ns.dcat}downloadURL`, kind: "iri" },
    { property: `${ns.dct}title`, kind: "text" },
    { property: `${ns.dct}format`, most: 1, kind: "iri", from: `${authority}/file-type/` },
    {
      property: `${ns.dcat}mediaType`,
      most: 1,
      kind: "iri",
      from: "https://www.iana.org/assignments/media-types/",
    },
    ...dates,
    licence,
  ],
  [agent]: [{ property: `${ns.foaf}name`, least: 1, kind: "text" }],
  [`${ns.dct}LicenseDocument`]: [],
  [`${ns.foaf}Document`]: [{ property: `${ns.dct}title`, kind: "text" }],
};

/** What is wrong with a catalogue by DCAT-AP 3; empty: nothing that these rules know. */
export function dcatApFaults(graph: readonly Statement[]): string[] {
  const faults: string[] = [];
  const bySubject = Map.groupBy(graph, ({ subject }) => subject);
  const typesOf = (thing: string) =>
    (bySubject.get(thing) ?? []).filter(({ property }) => property === type).map(({ object }) => object);
  if ([...bySubject.keys()].filter((thing) => typesOf(thing).includes(catalogue)).length !== 1)
    faults.push("there is not exactly one catalogue");
  for (const [thing, statements] of bySubject) {
    const [kind = "nothing", ...more] = typesOf(thing);
    const known = rules[kind];
    if (!known || more.length > 0) {
      faults.push(`${thing}: is ${kind}`);
      continue;
    }
    if (!/^https?:\/\/\S+$/.test(thing)) faults.push(`${thing}: is no address`);
    for (const rule of known) {
      const values = statements.filter(({ property }) => property === rule.property);
      const short = rule.property.split(/[#/]/).at(-1);
      if (values.length < (rule.least ?? 0)) faults.push(`${thing}: ${short} is missing`);
      // A text stands once in each language.
      const groups = Map.groupBy(values, ({ mark }) => (rule.kind === "text" ? mark : ""));
      for (const [mark, all] of groups)
        if (all.length > (rule.kind === "text" && rule.property !== `${ns.dcat}keyword` ? 1 : (rule.most ?? Infinity)))
          faults.push(`${thing}: ${short}${mark} more than once`);
      for (const { object, mark } of values)
        faults.push(...valueFaults(`${thing}: ${short}`, rule, object, mark, typesOf));
    }
    const allowed = new Set([type, ...known.map(({ property }) => property)]);
    for (const { property } of statements)
      if (!allowed.has(property)) faults.push(`${thing}: ${property} does not belong here`);
  }
  return faults;
}

function valueFaults(
  at: string,
  { kind, of, from }: Rule,
  object: string,
  mark: Statement["mark"],
  typesOf: (thing: string) => string[],
): string[] {
  const faults: string[] = [];
  if (kind === "iri" && (mark !== "iri" || !/^https?:\/\/[^\s<>"]+$/.test(object))) faults.push(`${at} is no address`);
  if (kind === "text" && (!/^@[a-z]{2}$/.test(mark) || object.trim() === ""))
    faults.push(`${at} is no text in a language`);
  if (kind === "dateTime" && (mark !== `^^${ns.xsd}dateTime` || Number.isNaN(Date.parse(object))))
    faults.push(`${at} is no instant`);
  if (of && !typesOf(object).includes(of)) faults.push(`${at} is none of ${of}`);
  if (from && !object.startsWith(from)) faults.push(`${at} is not of ${from}`);
  return faults;
}

interface JsonNode {
  "@id": string;
  "@type": string;
  [property: string]: unknown;
}

/** The statements of a flat JSON-LD file whose context holds prefixes only. */
export function statementsOfJsonLd(text: string): Statement[] {
  const { "@context": context, "@graph": graph } = JSON.parse(text) as {
    "@context": Record<string, string>;
    "@graph": JsonNode[];
  };
  const whole = (name: string) => name.replace(/^([a-z]+):(?!\/\/)/, (_all, prefix: string) => context[prefix] ?? "?");
  return graph.flatMap(({ "@id": subject, "@type": kind, ...rest }) => [
    { subject, property: type, object: whole(kind), mark: "iri" as const },
    ...Object.entries(rest).flatMap(([property, values]) =>
      (values as Record<string, string>[]).map((value) => ({
        subject,
        property: whole(property),
        object: value["@id"] ?? value["@value"] ?? "?",
        mark: value["@id"]
          ? ("iri" as const)
          : value["@language"]
            ? (`@${value["@language"]}` as const)
            : (`^^${whole(value["@type"] ?? "?")}` as const),
      })),
    ),
  ]);
}

const token =
  /\s*(?:(@prefix)\b|<([^<>"{}|^`\\\s]*)>|"((?:[^"\\\n\r]|\\[tnr"\\])*)"(?:@([a-z]+)|\^\^(\S+))?|([a-z]+:[A-Za-z]*|a)(?=\s)|([;.]))/y;

/** The statements of a Turtle file that uses prefixes, `a`, `;` and `.` only. @throws Error where it is none */
export function statementsOfTurtle(text: string): Statement[] {
  const prefixes: Record<string, string> = {};
  const statements: Statement[] = [];
  const parts = tokens(text);
  const whole = (name: string) => {
    const [prefix = "", local = ""] = name.split(":");
    if (!(prefix in prefixes)) throw new Error(`unknown prefix ${name}`);
    return prefixes[prefix] + local;
  };
  for (let at = 0; at < parts.length; ) {
    if (parts[at]?.[1]) {
      prefixes[parts[at + 1]![6]!.slice(0, -1)] = parts[at + 2]![2]!;
      at += 4;
      continue;
    }
    const subject = parts[at++]?.[2];
    if (subject === undefined) throw new Error(`a subject was expected: ${parts[at - 1]?.[0]}`);
    for (;;) {
      const verb = parts[at++]?.[6];
      const object = parts[at++];
      if (!verb || !object) throw new Error("a statement ends early");
      statements.push({ subject, property: verb === "a" ? type : whole(verb), ...objectOf(object, whole) });
      const end = parts[at++]?.[7];
      if (end === ".") break;
      if (end !== ";") throw new Error("neither ; nor . after a statement");
    }
  }
  return statements;
}

function objectOf(part: RegExpExecArray, whole: (name: string) => string): Pick<Statement, "object" | "mark"> {
  const [, , iri, text, language, datatype, name] = part;
  if (iri !== undefined) return { object: iri, mark: "iri" };
  if (name !== undefined) return { object: whole(name), mark: "iri" };
  if (text === undefined) throw new Error(`no object: ${part[0]}`);
  const object = JSON.parse(`"${text}"`) as string;
  return { object, mark: language ? `@${language}` : `^^${whole(datatype ?? "?:")}` };
}

function tokens(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const one = token.exec(text);
    if (!one) throw new Error(`not Turtle at ${at}: ${text.slice(at, at + 40)}`);
    found.push(one);
  }
  return found;
}
