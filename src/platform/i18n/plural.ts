/** A number with its English noun: "1 unit", "3 units". `many`: for nouns that do not only take an s. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
