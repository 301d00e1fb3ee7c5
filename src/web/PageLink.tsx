import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface PageLinkProps {
  /** A path made by a module's `paths.ts`. */
  readonly to: string;
  /** Search parameters of the target; the language is kept without being said. */
  readonly search?: Record<string, unknown>;
  readonly hash?: string;
  readonly className?: string | undefined;
  readonly activeClass?: string | undefined;
  /** Counts as the current page only when it is that very page, not one below it. */
  readonly isExact?: boolean;
  readonly onClick?: () => void;
  readonly "aria-describedby"?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a screen: loads its code when the reader aims at it, and keeps the language. */
export function PageLink({
  to,
  search = {},
  hash,
  className,
  activeClass,
  isExact = to === "/",
  onClick,
  children,
  ...rest
}: PageLinkProps) {
  return (
    <Link
      {...rest}
      to={to}
      search={search}
      {...(hash ? { hash } : {})}
      className={className}
      activeProps={activeClass ? { className: activeClass } : {}}
      activeOptions={{ includeSearch: false, exact: isExact }}
      preload="intent"
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
