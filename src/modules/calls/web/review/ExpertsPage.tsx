import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type ExpertList, type NewTie, tieKinds } from "../../contract/review.ts";
import { officeRoles } from "../../contract.ts";
import { reviewEn as en } from "../../review-texts.en.ts";
import { reviewZh as zh } from "../../review-texts.zh.ts";
import styles from "../calls.module.css";
import { callsQueries } from "../queries.ts";

type Row = ExpertList["experts"][number];

/** The pool of experts: fields, employer, load and ties; an expert sees itself and may note ties of its own. */
export function ExpertsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(callsQueries.experts())} shape="table">
        {(list) => <Experts list={list} />}
      </Loaded>
    </Screen>
  );
}

function Experts({ list: { experts } }: { list: ExpertList }) {
  const { experts: t, board } = useTexts({ zh, en });
  const isOffice = useHasRole(officeRoles);
  const [isAdding, setAdding] = useState(false);
  const columns: Column<Row>[] = [
    {
      key: "name",
      title: t.name,
      onCard: "title",
      width: 160,
      cell: ({ name, isSample }) => (
        <>
          {name} {isSample && <SampleMark isShort />}
        </>
      ),
    },
    { key: "employer", title: t.employer, width: 240, cell: ({ employer }) => employer },
    { key: "fields", title: t.fields, width: 200, cell: ({ fields }) => fields.join("、") },
    {
      key: "load",
      title: t.load,
      width: 112,
      cell: ({ openReviews, mostReviews }) => `${openReviews} / ${mostReviews}`,
    },
    {
      key: "ties",
      title: t.ties,
      cell: ({ ties }) =>
        ties.length === 0
          ? t.noTies
          : ties.map(({ kind, other, evidence }) => t.tie(board.kinds[kind], other, evidence)).join("；"),
    },
  ];
  const open = experts.reduce((sum, { openReviews }) => sum + openReviews, 0);
  return (
    <>
      <Answer question={t.question} answer={t.answer(experts.length, open)} />
      {isOffice &&
        (isAdding ? (
          <ExpertForm onClose={() => setAdding(false)} />
        ) : (
          <p className={styles.tools}>
            <Button type="primary" onClick={() => setAdding(true)}>
              {t.add}
            </Button>
          </p>
        ))}
      <DataTable
        label={t.title}
        columns={columns}
        rows={experts}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none} />}
      />
      {experts.length > 0 && <TieForm experts={experts} />}
    </>
  );
}

interface ExpertFields {
  name: string;
  employer: string;
  email?: string;
  fields: string;
  most: number;
  basis: string;
}

const split = (text: string) =>
  text
    .split(/[、,，;；]/)
    .map((one) => one.trim())
    .filter(Boolean);

function ExpertForm({ onClose }: { onClose: () => void }) {
  const t = useTexts({ zh, en }).experts;
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: ({ name, employer, email, fields, most, basis }: ExpertFields) =>
      loaded(
        api.POST("/api/calls/experts", {
          body: { name, employer, email: email || null, fields: split(fields), mostReviews: most, basis },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      onClose();
    },
  });
  const required = [{ required: true, whitespace: true, message: t.must }];
  return (
    <Form<ExpertFields>
      className={styles.narrow}
      layout="vertical"
      aria-label={t.add}
      initialValues={{ most: 10 }}
      onFinish={(fields) => save.mutate(fields)}
    >
      {save.error && <Failure error={save.error} />}
      <Form.Item name="name" label={t.name} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="employer" label={t.employer} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="email" label={t.email}>
        <Input maxLength={200} type="email" />
      </Form.Item>
      <Form.Item name="fields" label={t.fieldsLabel} rules={required}>
        <Input maxLength={400} />
      </Form.Item>
      <Form.Item name="most" label={t.most} rules={[{ required: true, message: t.must }]}>
        <InputNumber min={1} max={200} precision={0} />
      </Form.Item>
      <Form.Item name="basis" label={t.basis} rules={required}>
        <Input maxLength={500} />
      </Form.Item>
      <p className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t.save}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </p>
    </Form>
  );
}

function TieForm({ experts }: { experts: readonly Row[] }) {
  const { experts: t, board } = useTexts({ zh, en });
  const client = useQueryClient();
  const [form] = Form.useForm<NewTie & { expert: string }>();
  const save = useMutation({
    mutationFn: ({ expert, kind, other, evidence }: NewTie & { expert: string }) =>
      loaded(
        api.POST("/api/calls/experts/{id}/ties", { params: { path: { id: expert } }, body: { kind, other, evidence } }),
      ),
    onSuccess: () => {
      form.resetFields();
      return client.invalidateQueries({ queryKey: ["calls"] });
    },
  });
  const required = [{ required: true, whitespace: true, message: t.must }];
  return (
    <section className={styles.part}>
      <h2>{t.addTie}</h2>
      {save.error && <Failure error={save.error} />}
      <Form
        form={form}
        className={styles.narrow}
        layout="vertical"
        aria-label={t.addTie}
        initialValues={{ expert: experts[0]?.id, kind: "co-author" }}
        onFinish={(fields) => save.mutate(fields)}
      >
        <div className={styles.field}>
          <Form.Item name="expert" label={t.name}>
            <select>
              {experts.map(({ id, name, employer }) => (
                <option key={id} value={id}>
                  {name} · {employer}
                </option>
              ))}
            </select>
          </Form.Item>
          <Form.Item name="kind" label={t.kind}>
            <select>
              {tieKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {board.kinds[kind]}
                </option>
              ))}
            </select>
          </Form.Item>
        </div>
        <Form.Item name="other" label={t.other} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="evidence" label={t.evidence} rules={required}>
          <Input maxLength={500} />
        </Form.Item>
        <Button htmlType="submit" loading={save.isPending}>
          {t.saveTie}
        </Button>
      </Form>
    </section>
  );
}
