import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewRound } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { roundDaysRefusal } from "../../rules/round.ts";
import { commitmentsPaths } from "../paths.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import { RoundScope, useRoundScope } from "./RoundScope.tsx";
import { roundQueries } from "./round-queries.ts";
import styles from "./rounds.module.css";

type Fields = Pick<NewRound, "title" | "coversFrom" | "coversTo" | "deadline"> & { instructions?: string };

/** The office chooses a scope, sees at once whom that asks and what it leaves out, and opens the round. */
export function RoundStart({ day }: { day: string }) {
  const t = useTexts({ zh, en }).start;
  const client = useQueryClient();
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const filter = useRoundScope();
  const choice = useQuery(roundQueries.choice(filter));
  const open = useMutation({
    mutationFn: ({ instructions = "", ...fields }: Fields) =>
      loaded(api.POST("/api/commitments/rounds", { body: { ...fields, instructions, filter } })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["commitments"] });
      await navigate({ to: commitmentsPaths.round(id) });
    },
  });
  const required = [{ required: true, whitespace: true, message: t.must }];
  const isEmpty = choice.data?.asked === 0;
  return (
    <section className={styles.start}>
      <h2>{t.title}</h2>
      <RoundScope />
      {choice.error && <Failure error={choice.error} />}
      {choice.data && (
        <p aria-live="polite">
          {t.preview(choice.data.asked, choice.data.commitments, choice.data.units.length)}{" "}
          <span className={styles.quiet}>
            {t.leftOut(choice.data.leftOut.noUnit, choice.data.leftOut.notDispatched, choice.data.leftOut.over)} {t.who}
          </span>
        </p>
      )}
      <Form<Fields> layout="vertical" aria-label={t.title} onFinish={(fields) => open.mutate(fields)}>
        <Form.Item className={styles.narrow} name="title" label={t.name} rules={required}>
          <Input maxLength={120} />
        </Form.Item>
        <div className={styles.days}>
          <Form.Item name="coversFrom" label={t.from} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="coversTo" label={t.to} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="deadline"
            label={t.deadline}
            rules={[
              ...required,
              ({ getFieldValue }) => ({
                validator: async (_, deadline: string | undefined) => {
                  const [coversFrom, coversTo]: (string | undefined)[] = [
                    getFieldValue("coversFrom"),
                    getFieldValue("coversTo"),
                  ];
                  if (!deadline || !coversFrom || !coversTo) return;
                  const refusal = refusalText(roundDaysRefusal({ coversFrom, coversTo, deadline }, day));
                  if (refusal) throw new Error(refusal);
                },
              }),
            ]}
          >
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item className={styles.narrow} name="instructions" label={t.instructions}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        {open.error && <Failure error={open.error} />}
        <ReasonButton
          type="primary"
          htmlType="submit"
          loading={open.isPending}
          reason={isEmpty ? refusalText({ code: "commitments.round-empty" }) : null}
        >
          {t.submit}
        </ReasonButton>
      </Form>
    </section>
  );
}
