import type { ModulePages } from "../../../web/module-pages.ts";
import { en as alignmentEn } from "../alignment-texts.en.ts";
import { zh as alignmentZh } from "../alignment-texts.zh.ts";
import { answeringRoles } from "../rules/enquiry-thread.ts";
import { judgingRoles } from "../rules/review.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyPaths } from "./paths.ts";
import { alignmentSearch, differenceSearch, documentSearch, gapSearch, registerSearch } from "./search-schemas.ts";

/** The screens of policy documents. */
export const pages: ModulePages = {
  pages: [
    {
      path: policyPaths.documents(),
      title: { zh: zh.list.title, en: en.list.title },
      search: registerSearch,
      load: () => import("./DocumentListPage.tsx").then((module) => module.DocumentListPage),
    },
    {
      path: policyPaths.importing(),
      title: { zh: zh.importing.title, en: en.importing.title },
      parent: policyPaths.documents(),
      load: () => import("./ImportPage.tsx").then((module) => module.ImportPage),
    },
    {
      path: policyPaths.waitingEnquiries(),
      title: { zh: zh.threads.waitingTitle, en: en.threads.waitingTitle },
      load: () => import("./WaitingEnquiriesPage.tsx").then((module) => module.WaitingEnquiriesPage),
    },
    {
      path: "/documents/$code",
      title: { zh: zh.document.title, en: en.document.title },
      parent: policyPaths.documents(),
      search: documentSearch,
      load: () => import("./DocumentPage.tsx").then((module) => module.DocumentPage),
    },
    {
      // The shell writes links to it (src/web/paths.ts), so that modules before this one can name a line as their basis.
      path: "/documents/by-line/$file/$line",
      title: { zh: zh.lines.title, en: en.lines.title },
      parent: policyPaths.documents(),
      load: () => import("./LinePage.tsx").then((module) => module.LinePage),
    },
    {
      path: "/documents/$code/difference",
      title: { zh: zh.difference.title, en: en.difference.title },
      parent: policyPaths.documents(),
      search: differenceSearch,
      load: () => import("./DifferencePage.tsx").then((module) => module.DifferencePage),
    },
    {
      path: policyPaths.alignment(),
      title: { zh: alignmentZh.title, en: alignmentEn.title },
      parent: policyPaths.documents(),
      search: alignmentSearch,
      load: () => import("./alignment/AlignmentPage.tsx").then((module) => module.AlignmentPage),
    },
    {
      path: "/documents/$code/gaps",
      title: { zh: alignmentZh.gaps.title, en: alignmentEn.gaps.title },
      parent: policyPaths.documents(),
      search: gapSearch,
      load: () => import("./alignment/GapsPage.tsx").then((module) => module.GapsPage),
    },
  ],
  todo: [
    {
      key: "policy.review",
      order: 10,
      roles: judgingRoles,
      read: (reader) => import("./todo.ts").then((module) => module.reviewTodo(reader)),
    },
    {
      key: "policy.enquiries",
      order: 20,
      roles: answeringRoles,
      read: (reader) => import("./todo.ts").then((module) => module.enquiryTodo(reader)),
    },
  ],
  home: [
    {
      key: "policy",
      order: 10,
      load: () => import("./DocumentsAtHome.tsx").then((module) => module.DocumentsAtHome),
    },
  ],
  find: [
    {
      key: "policy",
      title: { zh: zh.list.nav, en: en.list.nav },
      order: 40,
      roles: "everyone",
      find: (asked) => import("./find.ts").then((module) => module.findDocuments(asked)),
    },
  ],
  navigation: [
    {
      to: policyPaths.documents(),
      label: { zh: zh.list.nav, en: en.list.nav },
      about: { zh: zh.list.about, en: en.list.about },
      group: "plans",
      order: 10,
      roles: "everyone",
    },
    {
      to: policyPaths.waitingEnquiries(),
      label: { zh: zh.threads.waitingTitle, en: en.threads.waitingTitle },
      about: { zh: zh.threads.about, en: en.threads.about },
      group: "work",
      order: 20,
      roles: answeringRoles,
    },
  ],
};
