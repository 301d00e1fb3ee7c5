import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FirmFinder, type FoundFirm, findFirms, placesOfMany } from "../../firms/index.ts";
import { creditCodeRefusal } from "../../people/rules.ts";
import { refuseUnknownPlaces } from "../../places/index.ts";
import { type NewContract, type NewParty, type Side, sides } from "../contract/contracts.ts";
import type { PartyColumns } from "../store/contracts.ts";

type Stays = Awaited<ReturnType<typeof placesOfMany>>;
type Stay = NonNullable<ReturnType<Stays["get"]>>[number];

/** Where a firm sat on a day; without a day, where it sits at last. */
function stayOn(stays: readonly Stay[] | undefined, day: string | null): Stay | undefined {
  return stays?.findLast(
    ({ validFrom, validTo }) =>
      day === null || ((validFrom === null || validFrom <= day) && (validTo === null || day < validTo)),
  );
}

/** The firm that a party is: as it was chosen, by its code number, or by a name that only one firm bore on the day of signature. */
function firmOfParty(finder: FirmFinder, { firm, creditCode, name }: NewParty, signedOn: string | null) {
  if (firm !== null) return finder.byCode(firm);
  const coded = creditCode === null ? null : finder.byCreditCode(creditCode);
  if (coded) return coded;
  const [only, ...others] = finder.byName(name, signedOn);
  return only && others.length === 0 && (creditCode === null || only.creditCode === null) ? only : null;
}

/** A party as it is kept: a known firm with its place of the day, any other as it was named. */
export function keptParty(
  party: NewParty,
  firm: FoundFirm | null,
  stays: readonly Stay[] | undefined,
  signedOn: string | null,
): Omit<PartyColumns, "contract_id" | "side" | "position"> {
  const stay = stayOn(stays, signedOn);
  return {
    firm_id: firm?.id ?? null,
    name: party.name,
    credit_code: party.creditCode ?? firm?.creditCode ?? null,
    place: stay?.place ?? party.place,
    outside: stay || party.place !== null ? null : party.outside,
    longitude: stay?.longitude ?? null,
    latitude: stay?.latitude ?? null,
  };
}

export interface ResolvedParties {
  rows: (contractId: string) => PartyColumns[];
  /** Organisations with accounts that are parties. */
  organisations: string[];
}

/** Ties the parties of a contract to firms. @throws AppError `market.contract-firm-unknown`, `places.place-unknown` */
export async function resolveParties(
  ctx: Ctx,
  { sellers, buyers, signedOn }: Pick<NewContract, "sellers" | "buyers" | "signedOn">,
): Promise<ResolvedParties> {
  const all = [...sellers, ...buyers];
  for (const { creditCode } of all) {
    const refusal = creditCode === null ? null : creditCodeRefusal(creditCode);
    if (refusal) throw new AppError(refusal.code, refusal.params);
  }
  await refuseUnknownPlaces(
    ctx.tx,
    all.flatMap(({ place }) => place ?? []),
  );
  const finder = await findFirms(ctx.tx, {
    codes: all.flatMap(({ firm }) => firm ?? []),
    creditCodes: all.flatMap(({ creditCode }) => creditCode ?? []),
    names: all.map(({ name }) => name),
  });
  const found = new Map<NewParty, FoundFirm | null>(
    all.map((party) => {
      const firm = firmOfParty(finder, party, signedOn);
      if (party.firm !== null && firm === null)
        throw new AppError("market.contract-firm-unknown", { firm: party.firm });
      return [party, firm];
    }),
  );
  const firmIds = [...found.values()].flatMap((firm) => firm?.id ?? []);
  const stays: Stays = firmIds.length > 0 ? await placesOfMany(ctx.tx, firmIds) : new Map();
  const parties: Readonly<Record<Side, readonly NewParty[]>> = { seller: sellers, buyer: buyers };
  return {
    rows: (contractId) =>
      sides.flatMap((side) =>
        parties[side].map((party, position) => {
          const firm = found.get(party) ?? null;
          return {
            contract_id: contractId,
            side,
            position,
            ...keptParty(party, firm, firm ? stays.get(firm.id) : undefined, signedOn),
          };
        }),
      ),
    organisations: [...new Set([...found.values()].flatMap((firm) => firm?.organisationIds ?? []))],
  };
}
