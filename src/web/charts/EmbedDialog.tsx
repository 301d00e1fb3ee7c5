import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTexts } from "../ui/language.tsx";
import styles from "./Picture.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

interface EmbedDialogProps {
  /** The address of the picture on this host. */
  readonly address: string;
  /** What stands for the picture where it is not seen. */
  readonly says: string;
}

/** The code that shows a chart on another page: a picture, nothing that could run there. */
export function EmbedDialog({ address, says }: EmbedDialogProps) {
  const { embed: e } = useTexts({ zh, en });
  const [isOpen, setOpen] = useState(false);
  const [result, setResult] = useState<"copied" | "failed" | null>(null);
  const whole = new URL(address, window.location.origin).href;
  const code = `<img src="${attribute(whole)}" alt="${attribute(says)}" loading="lazy" style="max-width:100%">`;
  const copy = () =>
    navigator.clipboard?.writeText(code).then(
      () => setResult("copied"),
      () => setResult("failed"),
    ) ?? setResult("failed");
  const close = () => {
    setOpen(false);
    setResult(null);
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {e.open}
      </Button>
      <Modal title={e.title} open={isOpen} onCancel={close} footer={null} destroyOnHidden>
        <div className={styles.dialog}>
          <p>{e.how}</p>
          <Input.TextArea
            aria-label={e.code}
            className={styles.snippet}
            readOnly
            autoSize={{ minRows: 3 }}
            value={code}
            onFocus={(event) => event.target.select()}
          />
          <div className={styles.tools}>
            <Button type="primary" onClick={() => void copy()}>
              {e.copy}
            </Button>
            <Button href={whole} target="_blank" rel="noreferrer">
              {e.address}
            </Button>
          </div>
          <p role="status">{result && e[result]}</p>
        </div>
      </Modal>
    </>
  );
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
