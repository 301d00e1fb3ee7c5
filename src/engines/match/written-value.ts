import type { Comparator, Evidence, Field, Item } from "./contract.ts";

const signs: Record<Comparator, string> = { ">=": "≥", ">": ">", "=": "=", "<=": "≤", "<": "<" };

/** The value of a field in the form in which statements cite it. */
export function writtenValue(field: Field): string {
  switch (field.role) {
    case "title":
    case "problem":
    case "text":
      return field.text;
    case "code":
      return field.codes.join("、");
    case "number":
      return `${field.subject} ${signs[field.comparator]} ${field.value} ${field.unit}`.trim();
    case "area":
      return field.areas.join("、");
    case "budget":
      return `${field.least ?? ""}..${field.most ?? ""}`;
    case "deadline":
      return field.date;
    case "readiness":
      return `${field.level}`;
    case "exclusivity":
      return field.terms;
    case "confidentiality":
      return `${field.demands}/${field.accepts}`;
  }
}

/** Whether a piece of evidence is really in the item: the literal piece of a text, or the value of a field. */
export function isTrue(evidence: Evidence, item: Item): boolean {
  return item.fields.some((field) => {
    if (field.name !== evidence.field) return false;
    if (evidence.span === null) return writtenValue(field) === evidence.value;
    return "text" in field && field.text.slice(evidence.span.start, evidence.span.end) === evidence.value;
  });
}
