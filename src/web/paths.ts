/** Addresses of the shell's own screens. */
export const paths = {
  home: () => "/",
  terms: () => "/terms",
  gallery: () => "/gallery",
  /** Where the search box leads. */
  search: () => "/search",
  /** A line of a source document, by the number of its file; the documents' own screen finds it. */
  sourceLine: (file: string, line: number) => `/documents/by-line/${file}/${line}`,
  /** The page of the record that a fact came from: every module that records facts has it at this address. */
  record: (module: string, record: string) => `/${module}/${record}`,
  signIn: () => "/sign-in",
} as const;
