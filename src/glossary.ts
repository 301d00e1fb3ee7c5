import { callsWords } from "./glossary/calls.ts";
import { commitmentsWords } from "./glossary/commitments.ts";
import { cooperationWords } from "./glossary/cooperation.ts";
import { enterprisesWords } from "./glossary/enterprises.ts";
import { facilitiesWords } from "./glossary/facilities.ts";
import { financeWords } from "./glossary/finance.ts";
import { firmsWords } from "./glossary/firms.ts";
import { governanceWords } from "./glossary/governance.ts";
import { houseWords } from "./glossary/house.ts";
import { indicatorsWords } from "./glossary/indicators.ts";
import { instrumentsWords } from "./glossary/instruments.ts";
import { integrityWords } from "./glossary/integrity.ts";
import { ledgerWords } from "./glossary/ledger.ts";
import { marketContractsWords } from "./glossary/market-contracts.ts";
import { marketDeskWords } from "./glossary/market-desk.ts";
import { marketGoodsWords } from "./glossary/market-goods.ts";
import { marketLicencesWords } from "./glossary/market-licences.ts";
import { messageWords } from "./glossary/messages.ts";
import { missionWords } from "./glossary/mission.ts";
import { observationsWords } from "./glossary/observations.ts";
import { oceanDataWords } from "./glossary/ocean-data.ts";
import { parametersWords } from "./glossary/parameters.ts";
import { peopleWords } from "./glossary/people.ts";
import { placesWords } from "./glossary/places.ts";
import { platformsWords } from "./glossary/platforms.ts";
import { policyWords } from "./glossary/policy.ts";
import { projectsWords } from "./glossary/projects.ts";
import { projectsRoomWords } from "./glossary/projects-room.ts";
import { registerKitWords } from "./glossary/register-kit.ts";
import { registersWords } from "./glossary/registers.ts";
import { registersProgrammeWords } from "./glossary/registers-programme.ts";
import { registersResourcesWords } from "./glossary/registers-resources.ts";
import { registersRoomsWords } from "./glossary/registers-rooms.ts";
import { registersSupportWords } from "./glossary/registers-support.ts";
import { registersTransferWords } from "./glossary/registers-transfer.ts";
import { resourcesWords } from "./glossary/resources.ts";
import { scenariosWords } from "./glossary/scenarios.ts";
import { spaceWords } from "./glossary/space.ts";
import { talentWords } from "./glossary/talent.ts";
import { taxonomiesWords } from "./glossary/taxonomies.ts";
import type { Term } from "./glossary/term.ts";
import { transferWords } from "./glossary/transfer.ts";

const words = [
  ...policyWords,
  ...peopleWords,
  ...missionWords,
  ...houseWords,
  ...parametersWords,
  ...messageWords,
  ...ledgerWords,
  ...taxonomiesWords,
  ...placesWords,
  ...indicatorsWords,
  ...commitmentsWords,
  ...registersWords,
  ...registerKitWords,
  ...registersProgrammeWords,
  ...registersResourcesWords,
  ...registersSupportWords,
  ...registersRoomsWords,
  ...registersTransferWords,
  ...governanceWords,
  ...callsWords,
  ...projectsWords,
  ...projectsRoomWords,
  ...integrityWords,
  ...enterprisesWords,
  ...instrumentsWords,
  ...financeWords,
  ...transferWords,
  ...scenariosWords,
  ...resourcesWords,
  ...oceanDataWords,
  ...platformsWords,
  ...talentWords,
  ...spaceWords,
  ...cooperationWords,
  ...firmsWords,
  ...marketGoodsWords,
  ...marketContractsWords,
  ...marketDeskWords,
  ...marketLicencesWords,
  ...facilitiesWords,
  ...observationsWords,
] as const;

/**
 * The only home of the words of the domain: what the house calls its own things, then the words of the field. A word
 * of the field is owned by `policy`, whose documents use it, until a module of its capability takes it over. What only
 * one region says (names of its funds and plans) belongs to its region pack.
 */
export const glossary: readonly Term[] = words;
