import { Button } from "antd";
import { useRef } from "react";

interface FileButtonProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a workbook or a text table; the same file can be chosen again after it was saved anew. */
export function FileButton({ label, isFirst, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = "";
        }}
      />
      <Button type={isFirst ? "primary" : "default"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
