/** Texts of what became of a sentence, beside it. */
export const sentenceEn = {
  title: "What became of this sentence",
  measured: "Measured by",
  followed: "Followed up as",
  register: "Confirmed: register it",
};
