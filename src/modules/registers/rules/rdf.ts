/** What a statement says: an address, a text in a language, or a value of a datatype. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: string }
  | { readonly value: string; readonly datatype: string };

/** A thing with its types and what is said of it; names are written with the prefixes below. */
export interface Thing {
  readonly iri: string;
  readonly type: string;
  readonly says: readonly (readonly [property: string, term: Term])[];
}

export const prefixes: Readonly<Record<string, string>> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** The graph as Turtle 1.1: a statement block for each thing. */
export function turtleOf(things: readonly Thing[]): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const blocks = things.map(({ iri, type, says }) => {
    const lines = [`a ${type}`, ...says.map(([property, term]) => `${property} ${turtleTerm(term)}`)];
    return `${reference(iri)}\n  ${lines.join(" ;\n  ")} .`;
  });
  return `${head.join("\n")}\n\n${blocks.join("\n\n")}\n`;
}

// What an address may not hold between angle brackets is percent-encoded.
const reference = (iri: string): string => `<${iri.replace(/[\s<>"{}|^`\\]/g, encodeURIComponent)}>`;

function turtleTerm(term: Term): string {
  if ("iri" in term) return reference(term.iri);
  if ("language" in term) return `${quoted(term.text)}@${term.language}`;
  return `${quoted(term.value)}^^${term.datatype}`;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const quoted = (text: string): string => `"${text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;

/** The same graph as JSON-LD 1.1, flat: one object for each thing. */
export const jsonLdOf = (things: readonly Thing[]): object => ({
  "@context": prefixes,
  "@graph": things.map(({ iri, type, says }) => ({
    "@id": iri,
    "@type": type,
    ...Object.fromEntries(
      [...Map.groupBy(says, ([property]) => property)].map(([property, all]) => [
        property,
        all.map(([, term]) => jsonTerm(term)),
      ]),
    ),
  })),
});

function jsonTerm(term: Term): object {
  if ("iri" in term) return { "@id": term.iri };
  if ("language" in term) return { "@value": term.text, "@language": term.language };
  return { "@value": term.value, "@type": term.datatype };
}
