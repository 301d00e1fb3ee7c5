/** A part of a page that can be left out of a check, once one with the same key was checked. */
export interface Skeleton {
  /** Of the whole page: two pages with the same key give the checker the same to look at. */
  readonly page: string;
  /** Of the parts that repeat, in document order; the elements themselves wait in the page as `window.haiceParts`. */
  readonly parts: readonly string[];
}

declare global {
  interface Window {
    haiceParts?: Element[];
  }
}

/**
 * What of a page the rules of accessibility look at: elements, classes, roles, states, inline styles, whether there are words
 * and names, what ids lead to, the order of headings, how large a target is and whether something scrolls. Words themselves,
 * addresses and figures are left out. Runs in the page, so it may use nothing from outside.
 */
export function readSkeleton(): Skeleton {
  const spoken = /^(alt|title|placeholder|aria-(label|description|placeholder|valuetext|roledescription))$/;
  const referring =
    /^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|details|errormessage|flowto|activedescendant))$/;
  const counted =
    /^(aria-(value(now|min|max)|posinset|setsize|(row|col)(index|count|span))|d|points|[xyr]|[xyc][12xy]|r[xy]|d[xy]|width|height|viewBox|transform|offset|src|srcset|action|value|name|download|content|datetime|min|max|step|maxlength)$/;
  // Where something is, not what: no rule of the product's style sheets asks for these.
  const numbering = /^data-(row|item|line|key|node|thread|change|index|row-key|node-key|menu-id)$/;
  // Places and sizes change with the data; what they lead to is measured below.
  const placing =
    /(^|;)\s*((min-|max-)?(inline-size|block-size|width|height)|inset[\w-]*|top|left|right|bottom|transform[\w-]*|translate|margin[\w-]*|padding[\w-]*|flex[\w-]*|--[\w-]*(width|height|size|x|y))\s*:[^;]*/g;
  // The library numbers its style sheets and its elements as they come.
  const numbered = /css-var-\S+|_r_\w+_|:r\w+:/g;
  const target =
    "a[href], button, input, select, textarea, summary, [tabindex], [role=button], [role=link], [role=tab], [role=option]";
  const landmark = "main, nav, aside, section, form, header, footer, search, [role]";
  const repeats = "li, tr, [role=row], [role=listitem], dl > div, header > *, nav > *, footer > *";
  const items = "li, tr, option, [role=row], [role=listitem]";
  const times = new Map<string, number>();
  const count = (what: string): unknown => times.set(what, (times.get(what) ?? 0) + 1);
  const named = (element: Element): string =>
    `${element.localName} ${element.getAttribute("role")} ${element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby")}`;
  for (const { id } of document.querySelectorAll("[id]")) count(id);
  for (const element of document.querySelectorAll(landmark)) count(named(element));

  const digest = (text: string): string => {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (b >>> 0).toString(36) + (a >>> 0).toString(36);
  };
  const attributeOf = ({ name, value }: Attr): string => {
    if (name === "id") return (times.get(value) ?? 0) > 1 ? "id twice" : "";
    if (name === "href")
      return value.startsWith("#") ? `href ${document.getElementById(value.slice(1)) !== null}` : name;
    if (name === "style") return `style=${value.replace(placing, "")}`;
    if (numbering.test(name)) return "";
    if (counted.test(name)) return name;
    if (spoken.test(name)) return `${name} ${value.trim() !== ""}`;
    if (!referring.test(name)) return `${name}=${value.replace(numbered, "")}`;
    return `${name} ${value.split(/\s+/).map((id) => document.getElementById(id) !== null)}`;
  };
  const ownOf = (element: Element): string => {
    let own = element.localName;
    for (const attribute of element.attributes) own += ` ${attributeOf(attribute)}`;
    if (element.matches(landmark) && (times.get(named(element)) ?? 0) > 1) own += " named twice";
    if (element.matches(target)) {
      const { width, height } = element.getBoundingClientRect();
      own += `${width < 24 ? " narrow" : ""}${height < 24 ? " low" : ""}`;
    }
    if (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX + overflowY)) own += " scrolls";
    }
    return own;
  };

  const parts: string[] = [];
  const elements: Element[] = [];
  let heading = "";
  const walk = (element: Element, above: string): string => {
    const own = ownOf(element);
    if (/^h[1-6]$/.test(element.localName)) heading = element.localName;
    const isPart = element.matches(repeats);
    const before = heading;
    const place = isPart ? elements.push(element) - 1 : -1;
    const path = digest(`${above} ${own}`);
    let inside = "";
    let last = "";
    // The items of a list are alike in any number and order.
    const listed = new Set<string>();
    for (const child of element.childNodes) {
      let one = "";
      if (child.nodeType === Node.TEXT_NODE) one = child.nodeValue?.trim() ? "words" : "";
      else if (child instanceof Element && !/^(script|style|link|meta)$/.test(child.localName)) {
        one = walk(child, path);
        if (child.matches(items)) {
          listed.add(one);
          continue;
        }
      }
      if (one !== "" && one !== last) inside += `(${one})`;
      last = one || last;
    }
    const whole = digest(`${own}${inside}${[...listed].sort()}`);
    if (isPart) parts[place] = digest(`${above} ${before} ${whole}`);
    return whole;
  };
  const page = walk(document.documentElement, document.title ? "titled" : "");
  window.haiceParts = elements;
  return { page, parts };
}
