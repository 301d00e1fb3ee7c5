import { z } from "zod";
import { milestoneStates } from "../contract.ts";
import { ProjectHeadSchema } from "./project.ts";

export const paymentStates = ["due", "blocked", "paid"] as const;

const several = (most: number) => z.union([z.string().max(200), z.array(z.string().max(200)).max(most)]).optional();
/** By what payments are sorted; with a minus before it downwards. Left out: due first, then what waits, then what was paid. */
export const paymentSorts = ["title", "unit", "amount", "state", "since"] as const;
export type PaymentSort = (typeof paymentSorts)[number];

export const PaymentQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.union([z.enum(paymentStates), z.array(z.enum(paymentStates))]).optional(),
  /** Names of units, as the contracts have them. */
  unit: several(50),
  /** Of one project alone. */
  project: z.string().max(80).optional(),
  sort: z.enum(paymentSorts.flatMap((one) => [one, `-${one}`] as const)).optional(),
  /** Where the page before ended. */
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type PaymentQuery = z.infer<typeof PaymentQuerySchema>;

const Sum = z.object({ count: z.number(), amount: z.number() });
export const PaymentListSchema = z.object({
  today: z.string(),
  /** Of all payments that the reader may see, by state, whatever is filtered. */
  states: z.object({ due: Sum, blocked: Sum, paid: Sum }),
  /** Units that get the most payments, the first first. */
  units: z.array(z.object({ name: z.string(), count: z.number() })),
  /** What passes the filters, on all pages. */
  total: Sum,
  next: z.string().nullable(),
  payments: z.array(
    z.object({
      project: z.string(),
      title: z.string(),
      key: z.string(),
      payment: z.string(),
      unit: z.string(),
      amount: z.number(),
      state: z.enum(paymentStates),
      since: z.string().nullable(),
      /** What the money waits for, at the root: milestone, whose it is, when it was due. */
      blockedBy: z.array(z.object({ milestone: z.string(), unit: z.string(), due: z.string(), isLate: z.boolean() })),
      isSample: z.boolean(),
    }),
  ),
});
export type PaymentList = z.infer<typeof PaymentListSchema>;

/** What may wait for the office in a project. */
const waitingKinds = ["signature", "milestone", "change", "technology", "receipt"] as const;
export const WaitingSchema = z.object({
  /** Awarded cases without a project. */
  awards: z.number(),
  /** Payments that are due. */
  due: z.number(),
  /** All that waits for the office; the list is cut, the longest waiting first. */
  all: z.number(),
  items: z.array(
    z.object({
      kind: z.enum(waitingKinds),
      project: z.string(),
      title: z.string(),
      /** The milestone or technology that it is about; the reason of a change. */
      about: z.string().nullable(),
      /** Key of the milestone. */
      key: z.string().nullable(),
      since: z.string(),
      isSample: z.boolean(),
    }),
  ),
});
export type Waiting = z.infer<typeof WaitingSchema>;

export const MineSchema = z.object({
  today: z.string(),
  projects: z.array(
    ProjectHeadSchema.extend({
      /** Milestones of the reader's units that can be handed in, soonest first. */
      due: z.array(z.object({ key: z.string(), title: z.string(), due: z.string(), state: z.enum(milestoneStates) })),
      /** By when the lead reports its progress next; null: not the reader's to do. */
      report: z.string().nullable(),
      /** A text of the contract that waits for the reader's signature. */
      toSign: z.boolean(),
      /** To be received from another one's hands. */
      toReceive: z.boolean(),
    }),
  ),
});
export type Mine = z.infer<typeof MineSchema>;

/** By what projects are put together. */
export const portfolioKinds = ["programme", "plan", "track", "field"] as const;
export type PortfolioKind = (typeof portfolioKinds)[number];

export const PortfolioSchema = z.object({
  today: z.string(),
  by: z.enum(portfolioKinds),
  groups: z.array(
    z.object({
      /** Code of the programme, plan, track or field; null: those that are classed under none. */
      code: z.string().nullable(),
      projects: z.number(),
      reserve: z.number(),
      running: z.number(),
      handedOver: z.number(),
      ended: z.number(),
      /** How many name a lead, and how many of these a firm leads. */
      led: z.number(),
      firmLed: z.number(),
      /** Of what was decided for those whose amount the reader may see, in 分. */
      amount: z.number(),
      technologies: z.number(),
      applied: z.number(),
      /** The next milestone that is open, of those whose contract the reader sees. */
      next: z.object({ project: z.string(), title: z.string(), milestone: z.string(), due: z.string() }).nullable(),
    }),
  ),
});
export type Portfolio = z.infer<typeof PortfolioSchema>;
