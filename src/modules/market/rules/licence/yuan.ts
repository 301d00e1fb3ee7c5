/** 分 as exact yuan with two decimals, thousands grouped: 1,234.50. */
export const yuanText = (fen: number): string => {
  const [whole = "0", cents = "00"] = (Math.abs(fen) / 100).toFixed(2).split(".");
  return `${fen < 0 ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
};

/** Yuan as typed, in 分. */
export const fenOf = (yuan: number): number => Math.round(yuan * 100);
