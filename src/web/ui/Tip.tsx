import { Tooltip } from "antd";
import type { ReactElement, ReactNode } from "react";

interface TipProps {
  readonly says: ReactNode;
  /** One element that can have the focus, so that the keyboard reaches the tip too. */
  readonly children: ReactElement;
}

/** A short explanation on hover, on focus and on touch; Escape closes it. */
export function Tip({ says, children }: TipProps) {
  return (
    <Tooltip title={says} trigger={["hover", "focus", "click"]} placement="bottom" mouseEnterDelay={0.25}>
      {children}
    </Tooltip>
  );
}
