import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProblem } from "./api-problem.ts";
import { applyMode, firstMode } from "./layout/look.ts";
import "./main.css";
import { makeRouter, site } from "./router.tsx";
import { SiteContext } from "./site.ts";

const makeClient = () =>
  new QueryClient({
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

/** Puts the app on the page, at the address that stands, knowing nothing yet; gives what takes it off the page again. */
function begin(): () => void {
  const client = makeClient();
  const router = makeRouter();
  const root = createRoot(document.getElementById("app")!);
  applyMode(firstMode());
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <SiteContext value={site}>
          <RouterProvider router={router} />
        </SiteContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => {
    root.unmount();
    void client.cancelQueries();
    router.history.destroy();
  };
}

let leave = begin();

// Whoever opens hundreds of pages, as the journeys do, leaves one and begins the next without loading the programs anew.
window.addEventListener("haice:leave", () => leave());
window.addEventListener("haice:begin", () => {
  leave = begin();
});
