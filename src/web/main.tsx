import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProblem } from "./api-problem.ts";
import { applyMode, firstMode } from "./layout/look.ts";
import "./main.css";
import { router, site } from "./router.tsx";
import { SiteContext } from "./site.ts";

const client = new QueryClient({
  defaultOptions: {
    // Without a network a request fails and says so; the default would hold it back in silence and lose it with the page.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 15_000,
      // What the server refused it refuses again; only a lost connection is worth a second try.
      retry: (count, error) => count < 1 && !(error instanceof ApiProblem && error.status > 0),
    },
  },
});

applyMode(firstMode());

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <RouterProvider router={router} />
      </SiteContext>
    </QueryClientProvider>
  </StrictMode>,
);
