import { useQueries, useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import type { Filter, FilterOption } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { origins } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { fieldsOfKind } from "../kit/rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { areasQuery, itemsQuery, organisationsQuery, type RecordPage } from "./queries.ts";
import type { RecordSearch } from "./record-search.ts";

/** The filters of a register: its states, where records come from, and the fields that its definition names. */
export function useFieldFilters(definition: RegisterDefinition, search: RecordSearch, page: RecordPage | undefined) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const options = useFieldOptions(definition);
  const { fields, list, lifeCycle } = definition;
  const chosenOf = (name: string) =>
    (search.where ?? []).flatMap((part) => (part.startsWith(`${name}:`) ? [part.slice(name.length + 1)] : []));
  const filters: Filter[] = [
    {
      key: "state",
      label: t.head.state,
      chosen: search.state ?? [],
      options: Object.entries(lifeCycle.states).map(([state, { label }]) => ({
        value: state,
        label: label[language],
        ...(page ? { count: page.byState[state] ?? 0 } : {}),
      })),
    },
    ...list.filters.flatMap((name) => {
      const field = fields[name];
      return field ? [{ key: name, label: field.label[language], chosen: chosenOf(name), options: options(name) }] : [];
    }),
    {
      key: "origin",
      label: t.head.origin,
      chosen: search.origin ?? [],
      options: origins.map((origin) => ({ value: origin, label: t.origins[origin] })),
    },
  ];
  const choose = (key: string, chosen: readonly string[]): Partial<RecordSearch> => {
    if (key === "state" || key === "origin") return { [key]: [...chosen] };
    const others = (search.where ?? []).filter((part) => !part.startsWith(`${key}:`));
    return { where: [...others, ...chosen.map((value) => `${key}:${value}`)] };
  };
  return { filters, choose };
}

/** What can be chosen in a field, in the reader's language; empty until it is known. */
export function useFieldOptions(definition: RegisterDefinition): (name: string) => FilterOption[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const items = fieldsOfKind(definition, "item");
  const vocabularies = useQueries({ queries: items.map(({ field }) => itemsQuery(field.vocabulary)) });
  const areas = useQuery({ ...areasQuery, enabled: fieldsOfKind(definition, "place").length > 0 });
  const organisations = useQuery(organisationsQuery);
  return (name) => {
    const field = definition.fields[name];
    switch (field?.kind) {
      case "choice":
        return Object.entries(field.choices).map(([value, label]) => ({ value, label: label[language] }));
      case "flag":
        return [
          { value: "true", label: t.list.yes },
          { value: "false", label: t.list.no },
        ];
      case "item": {
        const found = vocabularies[items.findIndex((one) => one.name === name)]?.data;
        return (found?.items ?? []).map((item) => ({ value: item.code, label: pick(item.name, language).text }));
      }
      case "place":
        return (areas.data?.areas ?? []).map((area) => ({ value: area.code, label: pick(area.name, language).text }));
      default:
        return (organisations.data?.organisations ?? []).map((one) => ({
          value: one.code,
          label: pick({ zh: one.nameZh, en: one.nameEn }, language).text,
        }));
    }
  };
}
