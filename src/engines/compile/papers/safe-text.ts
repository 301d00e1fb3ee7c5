/** What XML can hold: control characters become spaces, half of a pair U+FFFD. The length stays. */
export function writableText(value: string): string {
  let text = "";
  for (const char of value.toWellFormed()) {
    const code = char.charCodeAt(0);
    text += (code < 0x20 && code !== 9 && code !== 10) || code === 0xfffe || code === 0xffff ? " " : char;
  }
  return text;
}

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands between tags or in a quoted value. */
export function escapeXml(value: string): string {
  return writableText(value).replace(/[&<>"]/g, (char) => references[char] ?? char);
}
