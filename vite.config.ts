import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = path.join(import.meta.dirname, "src/web");

/** The web app: `dist/index.html` with hashed assets, one chunk a screen. In development the API is a running `haice`. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: path.join(import.meta.dirname, "dist"),
    emptyOutDir: true,
    target: "es2023",
    // The map library is one chunk, loaded by the first map and cached for long; a screen's own chunk stays far below.
    chunkSizeWarningLimit: 1100,
  },
  server: { proxy: { "/api": process.env.HAICE_URL ?? "http://127.0.0.1:3000" } },
});
