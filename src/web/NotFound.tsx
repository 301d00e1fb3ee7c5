import { PageLink } from "./PageLink.tsx";
import { paths } from "./paths.ts";
import { Screen } from "./Screen.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { useTexts } from "./ui/language.tsx";
import { StateMessage } from "./ui/StateMessage.tsx";

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTexts({ zh, en });
  return (
    <Screen name={t.errors.notFound}>
      <StateMessage title={t.errors.notFound} action={<PageLink to={paths.home()}>{t.errors.home}</PageLink>}>
        <p>{t.errors.notFoundDetail}</p>
      </StateMessage>
    </Screen>
  );
}
