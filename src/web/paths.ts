/** Addresses of the shell's own screens. */
export const paths = {
  home: () => "/",
  terms: () => "/terms",
  gallery: () => "/gallery",
  /** The register of documents, which the search box leads to. */
  documentSearch: () => "/documents",
  /** A line of a source document, by the number of its file; the documents' own screen finds it. */
  sourceLine: (file: string, line: number) => `/documents/by-line/${file}/${line}`,
  signIn: () => "/sign-in",
} as const;
