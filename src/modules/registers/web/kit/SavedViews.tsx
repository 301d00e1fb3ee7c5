import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { SavedView } from "../../contract/saved-view.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { registersPaths } from "../paths.ts";
import { recordSearch } from "../record-search.ts";
import styles from "../registers.module.css";
import { usePerson } from "../use-person.ts";
import { viewsQuery } from "./queries.ts";

/** Filters and order that somebody keeps under a name. A view is an address, so that it can be sent to somebody as well. */
export function SavedViews({ register }: { register: string }) {
  const { views: v } = useTexts({ zh, en });
  const person = usePerson();
  const query = useQuery({ ...viewsQuery(register), enabled: person !== null });
  if (!person) return null;
  const views = query.data?.views ?? [];
  const [own, shared] = [views.filter((one) => one.isOwn), views.filter((one) => !one.isOwn)];
  return (
    <Disclosure label={v.label} align="end">
      <div className={styles.views}>
        {views.length === 0 && <p className={styles.hint}>{v.none}</p>}
        {own.length > 0 && <ViewList title={v.own} views={own} register={register} />}
        {shared.length > 0 && <ViewList title={v.shared} views={shared} register={register} />}
        <SaveView register={register} canShare={person.organisation !== null} />
      </div>
    </Disclosure>
  );
}

interface ViewListProps {
  readonly title: string;
  readonly views: readonly SavedView[];
  readonly register: string;
}

function ViewList({ title, views, register }: ViewListProps) {
  const { views: v } = useTexts({ zh, en });
  const client = useQueryClient();
  const drop = useMutation({
    mutationFn: (id: string) => loaded(api.DELETE("/api/registers/views/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: viewsQuery(register).queryKey }),
  });
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <PageLink to={registersPaths.list(register)} search={view.search}>
              {view.name}
            </PageLink>
            {view.isOwn ? (
              <Button size="small" aria-label={v.remove(view.name)} onClick={() => drop.mutate(view.id)}>
                {v.removeShort}
              </Button>
            ) : (
              <span className={styles.hint}>{v.by(view.by)}</span>
            )}
          </li>
        ))}
      </ul>
      {drop.error && <Failure error={drop.error} />}
    </>
  );
}

function SaveView({ register, canShare }: { register: string; canShare: boolean }) {
  const { views: v } = useTexts({ zh, en });
  const client = useQueryClient();
  const id = useId();
  const [search] = useSearchState(recordSearch);
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const save = useMutation({
    mutationFn: () =>
      loaded(api.POST("/api/registers/views", { body: { register, name: name.trim(), search, isShared } })),
    onSuccess: async () => {
      setName("");
      await client.invalidateQueries({ queryKey: viewsQuery(register).queryKey });
    },
  });
  const isEmpty = Object.values(search).every((value) => value === undefined || value.length === 0);
  return (
    <div className={styles.saveView}>
      <label htmlFor={id}>{v.name}</label>
      <Input id={id} maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
      {canShare && (
        <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)}>
          {v.share}
        </Checkbox>
      )}
      <ReasonButton
        reason={isEmpty ? v.nothing : name.trim() === "" ? v.nameFirst : null}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {v.save}
      </ReasonButton>
      {save.error && <Failure error={save.error} />}
    </div>
  );
}
