/** The little of each peer that the benchmark uses. */
export interface MiniSearchLike {
  add(document: { id: string; text: string }): void;
  search(query: string): Array<{ id: string; score: number }>;
}
export interface Peers {
  miniSearch(): MiniSearchLike;
  flexSearch(): { add(id: string, text: string): void; search(query: string, limit: number): unknown[] };
  orama(): Promise<{
    insert(id: string, text: string): Promise<void>;
    search(query: string, limit: number): Promise<number>;
  }>;
}

// Not part of the product's dependencies: the name is a variable so that nothing asks for them before they are there.
const load = async (name: string) => await import(name);
const bySpaces = (text: string): string[] => text.split(" ");

/** The pinned peers, all on words cut by the same segmenter; null until `npm ci --prefix bench/match/peers` was run. */
export async function loadPeers(): Promise<Peers | null> {
  try {
    const [mini, flex, orama] = [await load("minisearch"), await load("flexsearch"), await load("@orama/orama")];
    const MiniSearch = mini.default;
    const Index = flex.Index ?? flex.default.Index;
    return {
      miniSearch: () => new MiniSearch({ fields: ["text"], tokenize: bySpaces, processTerm: (term: string) => term }),
      flexSearch: () => {
        const index = new Index({ tokenize: "strict", encode: bySpaces });
        return {
          add: (id, text) => index.add(id, text),
          search: (query, limit) => index.search(query, { limit, suggest: true }),
        };
      },
      orama: async () => {
        const tokenizer = { language: "words", normalizationCache: new Map(), tokenize: bySpaces };
        const database = await orama.create({ schema: { text: "string" }, components: { tokenizer } });
        return {
          insert: async (id, text) => void (await orama.insert(database, { id, text })),
          search: async (term, limit) =>
            (await orama.search(database, { term, limit, properties: ["text"] })).hits.length,
        };
      },
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}
