import type { ComponentType, ReactNode } from "react";
import { createContext, useContext } from "react";

export interface UiLinkProps {
  /** A path made by a module's `paths.ts`. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly "aria-describedby"?: string | undefined;
  readonly children: ReactNode;
}

function PlainLink({ to, ...rest }: UiLinkProps) {
  return <a href={to} {...rest} />;
}

/** How a link goes somewhere: the shell gives the router's link, a piece shown alone falls back to a plain one. */
export const UiLinkContext = createContext<ComponentType<UiLinkProps>>(PlainLink);

/** A link inside a shared piece, which knows no router. */
export function UiLink(props: UiLinkProps) {
  const Link = useContext(UiLinkContext);
  return <Link {...props} />;
}
