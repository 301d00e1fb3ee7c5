import type { LeadSide } from "./contract/lead.ts";
import type { wishZh } from "./wish-texts.zh.ts";

const by: Record<LeadSide, string> = {
  demand: "wanted by the demand side",
  result: "wanted by the result side",
};

export const wishEn: typeof wishZh = {
  by,
  asks: (side, words) => (words === null ? by[side] : `${by[side]}: ${words}`),
  wish: "We want to meet",
  said: "You said that you want to meet; a broker takes it up.",
  respond: { demand: "Answer with a result of yours", result: "Answer with a demand of yours" },
  choose: "Choose, then compare line by line",
  howTo: {
    demand:
      "Who can solve it posts a result, which is proposed to brokers; who has posted one already chooses it here after signing in.",
    result:
      "Who wants to use it posts a demand, which is proposed to brokers; who has posted one already chooses it here after signing in.",
  },
  notFit: "Does not fit us",
  since: "Waits since",
  words: "What you ask of the broker (optional)",
  hint: "Brokers see first what you want; with a reason why one does not fit, those like it come lower.",
};
