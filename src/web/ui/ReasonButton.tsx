import { Button } from "antd";
import type { ComponentProps } from "react";
import { useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./ReasonButton.module.css";
import { Tip } from "./Tip.tsx";

interface ReasonButtonProps extends Omit<ComponentProps<typeof Button>, "disabled"> {
  /** Why it cannot be done now, in the reader's words; null or undefined when it can. */
  readonly reason?: string | null | undefined;
}

/** A button that, when it cannot act, stays reachable and says why instead of vanishing. */
export function ReasonButton({ reason, onClick, className, type, htmlType, ...rest }: ReasonButtonProps) {
  const id = useId();
  if (!reason) return <Button {...rest} type={type} htmlType={htmlType} className={className} onClick={onClick} />;
  return (
    <>
      <Tip says={reason}>
        <Button
          {...rest}
          htmlType="button"
          className={classNames(className, styles.off)}
          aria-disabled
          aria-describedby={id}
        />
      </Tip>
      <span id={id} className="spoken">
        {reason}
      </span>
    </>
  );
}
