import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";

/** Where what a report says is shown, as one entry of its list; nothing when it names nothing. */
export function EvidenceLinks({ links = [] }: { links?: readonly string[] | undefined }) {
  const words = useTexts({ zh, en }).one.content;
  if (links.length === 0) return null;
  return (
    <div>
      <dt>{words.evidence}</dt>
      {links.map((link) => (
        <dd key={link}>
          <a href={link} target="_blank" rel="noreferrer noopener">
            {link}
          </a>
        </dd>
      ))}
    </div>
  );
}
