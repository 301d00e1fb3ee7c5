/** Addresses of the shell's own screens. */
export const paths = {
  home: () => "/",
  terms: () => "/terms",
  gallery: () => "/gallery",
  /** The register of documents, which the search box leads to. */
  documentSearch: () => "/documents",
  signIn: () => "/sign-in",
} as const;
