import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Modal } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { PastRetention } from "../../contract/own-data.ts";
import { en } from "../../own-data-texts.en.ts";
import { zh } from "../../own-data-texts.zh.ts";
import { registersKey } from "../queries.ts";

interface HoldFormProps {
  readonly record: PastRetention["records"][number];
  readonly onClose: () => void;
}

/** Keeps a record past its retention period: until when, and why. */
export function HoldForm({ record: { register, id, name }, onClose }: HoldFormProps) {
  const { retention: t } = useTexts({ zh, en });
  const client = useQueryClient();
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const hold = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/registers/personal/holds", { body: { register, record: id, until, reason: reason.trim() } }),
      ),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  const isWhole = until !== "" && reason.trim() !== "";
  return (
    <Modal
      title={t.holdTitle(name)}
      open
      onCancel={onClose}
      onOk={() => hold.mutate()}
      okText={t.save}
      okButtonProps={{ disabled: !isWhole }}
      cancelText={t.cancel}
      confirmLoading={hold.isPending}
    >
      {hold.error && <Failure error={hold.error} />}
      <Field as="day" label={t.holdUntil} value={until} onChange={setUntil} />
      <Field label={t.holdReason} value={reason} most={500} hint={isWhole ? null : t.holdNeeded} onChange={setReason} />
    </Modal>
  );
}
