import type { RegisterDefinition } from "../kit/define-register.ts";
import { cooperationPartner } from "./coo/cooperation-partner.ts";
import { crossBorderOffer } from "./coo/cross-border-offer.ts";
import { eventOutcome } from "./coo/event-outcome.ts";
import { exchangeParticipant } from "./coo/exchange-participant.ts";
import { exchangeProgramme } from "./coo/exchange-programme.ts";
import { exemptImport } from "./coo/exempt-import.ts";
import { honourTitle } from "./coo/honour-title.ts";
import { jointBase } from "./coo/joint-base.ts";
import { jointProject } from "./coo/joint-project.ts";
import { parlourCase } from "./coo/parlour-case.ts";
import { popularContent } from "./coo/popular-content.ts";
import { popularTitle } from "./coo/popular-title.ts";
import { programmeEvent } from "./coo/programme-event.ts";
import { scienceAward } from "./coo/science-award.ts";
import { socialAward } from "./coo/social-award.ts";
import { spiritStory } from "./coo/spirit-story.ts";
import { annotationProject } from "./dat/annotation-project.ts";
import { dataAsset } from "./dat/data-asset.ts";
import { dataGrant } from "./dat/data-grant.ts";
import { dataJob } from "./dat/data-job.ts";
import { dataOrder } from "./dat/data-order.ts";
import { dataProduct } from "./dat/data-product.ts";
import { dataSet } from "./dat/data-set.ts";
import { equipmentMission } from "./dat/equipment-mission.ts";
import { oceanModel } from "./dat/ocean-model.ts";
import { oceanPlatform } from "./dat/ocean-platform.ts";
import { capabilityCheck } from "./ent/capability-check.ts";
import { firmCooperation } from "./ent/firm-cooperation.ts";
import { leadingFirm } from "./ent/leading-firm.ts";
import { mergerDeal } from "./ent/merger-deal.ts";
import { nurseryMember } from "./ent/nursery-member.ts";
import { openInnovation } from "./ent/open-innovation.ts";
import { rdCoverage } from "./ent/rd-coverage.ts";
import { seedFirm } from "./ent/seed-firm.ts";
import { stateFirmRd } from "./ent/state-firm-rd.ts";
import { titleApplication } from "./ent/title-application.ts";
import { blendedFunding } from "./fin/blended-funding.ts";
import { boardCheck } from "./fin/board-check.ts";
import { climateProject } from "./fin/climate-project.ts";
import { commissioner } from "./fin/commissioner.ts";
import { creditLoan } from "./fin/credit-loan.ts";
import { equityInvestment } from "./fin/equity-investment.ts";
import { financeNeed } from "./fin/finance-need.ts";
import { financeProduct } from "./fin/finance-product.ts";
import { financeProvider } from "./fin/finance-provider.ts";
import { financingCase } from "./fin/financing-case.ts";
import { fintechPilot } from "./fin/fintech-pilot.ts";
import { fund } from "./fin/fund.ts";
import { fundInvestment } from "./fin/fund-investment.ts";
import { fundSupport } from "./fin/fund-support.ts";
import { pledgeLoan } from "./fin/pledge-loan.ts";
import { profitConcession } from "./fin/profit-concession.ts";
import { reinvestmentClaim } from "./fin/reinvestment-claim.ts";
import { reliefCase } from "./fin/relief-case.ts";
import { riskCover } from "./fin/risk-cover.ts";
import { riskPool } from "./fin/risk-pool.ts";
import { whiteListFirm } from "./fin/white-list-firm.ts";
import { chainTaskForce } from "./gov/chain-task-force.ts";
import { decisionConsultation } from "./gov/decision-consultation.ts";
import { expertOpinion } from "./gov/expert-opinion.ts";
import { fiscalInput } from "./gov/fiscal-input.ts";
import { foresightTopic } from "./gov/foresight-topic.ts";
import { keyProject } from "./gov/key-project.ts";
import { policyMeasure } from "./gov/policy-measure.ts";
import { programmeContribution } from "./gov/programme-contribution.ts";
import { promisedDocument } from "./gov/promised-document.ts";
import { typicalCase } from "./gov/typical-case.ts";
import { umbrellaProgramme } from "./gov/umbrella-programme.ts";
import { upperFund } from "./gov/upper-fund.ts";
import { workQuantity } from "./gov/work-quantity.ts";
import { affectingDecision } from "./int/affecting-decision.ts";
import { institutionalRule } from "./int/institutional-rule.ts";
import { consortium } from "./plt/consortium.ts";
import { guaranteeRequest } from "./plt/guarantee-request.ts";
import { networkNode } from "./plt/network-node.ts";
import { platform } from "./plt/platform.ts";
import { platformEvaluation } from "./plt/platform-evaluation.ts";
import { platformYear } from "./plt/platform-year.ts";
import { reformMeasure } from "./plt/reform-measure.ts";
import { restructuring } from "./plt/restructuring.ts";
import { scienceEvaluation } from "./plt/science-evaluation.ts";
import { statusApplication } from "./plt/status-application.ts";
import { firmMeasure } from "./pol/firm-measure.ts";
import { headquartersSupport } from "./pol/headquarters-support.ts";
import { incentiveRule } from "./pol/incentive-rule.ts";
import { innovationVoucher } from "./pol/innovation-voucher.ts";
import { innovativeProduct } from "./pol/innovative-product.ts";
import { policyBriefing } from "./pol/policy-briefing.ts";
import { policyInstrument } from "./pol/policy-instrument.ts";
import { productOrder } from "./pol/product-order.ts";
import { rdAccount } from "./pol/rd-account.ts";
import { serviceRequest } from "./pol/service-request.ts";
import { supportClaim } from "./pol/support-claim.ts";
import { futureStream } from "./prj/future-stream.ts";
import { computeAllocation } from "./res/compute-allocation.ts";
import { facilityCluster } from "./res/facility-cluster.ts";
import { facilityProject } from "./res/facility-project.ts";
import { researchSample } from "./res/research-sample.ts";
import { sharedResource } from "./res/shared-resource.ts";
import { voyage } from "./res/voyage.ts";
import { cropVariety } from "./scn/crop-variety.ts";
import { dataElement } from "./scn/data-element.ts";
import { demonstrationProject } from "./scn/demonstration-project.ts";
import { greenSite } from "./scn/green-site.ts";
import { productBatch } from "./scn/product-batch.ts";
import { replicationCase } from "./scn/replication-case.ts";
import { researchTopic } from "./scn/research-topic.ts";
import { scenario } from "./scn/scenario.ts";
import { scenarioTrial } from "./scn/scenario-trial.ts";
import { carrierEvaluation } from "./spc/carrier-evaluation.ts";
import { enclave } from "./spc/enclave.ts";
import { founderCohort } from "./spc/founder-cohort.ts";
import { incubatee } from "./spc/incubatee.ts";
import { incubationCarrier } from "./spc/incubation-carrier.ts";
import { innovationCircle } from "./spc/innovation-circle.ts";
import { innovationSpace } from "./spc/innovation-space.ts";
import { landNeed } from "./spc/land-need.ts";
import { landing } from "./spc/landing.ts";
import { mentor } from "./spc/mentor.ts";
import { park } from "./spc/park.ts";
import { parkIndustry } from "./spc/park-industry.ts";
import { trialSupport } from "./spc/trial-support.ts";
import { appointment } from "./tal/appointment.ts";
import { attractedTalent } from "./tal/attracted-talent.ts";
import { employerCriteria } from "./tal/employer-criteria.ts";
import { exchangeProof } from "./tal/exchange-proof.ts";
import { expertRole } from "./tal/expert-role.ts";
import { foreignExpertCase } from "./tal/foreign-expert-case.ts";
import { graduateSubsidy } from "./tal/graduate-subsidy.ts";
import { greenCard } from "./tal/green-card.ts";
import { incomeShare } from "./tal/income-share.ts";
import { jobApplication } from "./tal/job-application.ts";
import { jobPost } from "./tal/job-post.ts";
import { jointCultivation } from "./tal/joint-cultivation.ts";
import { planMember } from "./tal/plan-member.ts";
import { reviewBoard } from "./tal/review-board.ts";
import { scarceMajor } from "./tal/scarce-major.ts";
import { talentBase } from "./tal/talent-base.ts";
import { talentEvaluation } from "./tal/talent-evaluation.ts";
import { talentPlan } from "./tal/talent-plan.ts";
import { talentRating } from "./tal/talent-rating.ts";
import { talentService } from "./tal/talent-service.ts";
import { trainingCertificate } from "./tal/training-certificate.ts";
import { trainingCourse } from "./tal/training-course.ts";
import { venueBooking } from "./tal/venue-booking.ts";
import { disciplineCompany } from "./ttm/discipline-company.ts";
import { enforcementCase } from "./ttm/enforcement-case.ts";
import { greenTechnology } from "./ttm/green-technology.ts";
import { ipService } from "./ttm/ip-service.ts";
import { needWorkshop } from "./ttm/need-workshop.ts";
import { patent } from "./ttm/patent.ts";
import { patentNavigation } from "./ttm/patent-navigation.ts";
import { rightsAidCase } from "./ttm/rights-aid-case.ts";
import { serviceOrder } from "./ttm/service-order.ts";
import { transferBase } from "./ttm/transfer-base.ts";
import { transferOrganisation } from "./ttm/transfer-organisation.ts";
import { transferProfessional } from "./ttm/transfer-professional.ts";
import { trialBase } from "./ttm/trial-base.ts";
import { trialOrder } from "./ttm/trial-order.ts";
import { universityPairing } from "./ttm/university-pairing.ts";

/** Every register. One that is pointed at by a field stands where its table is made before the other's. */
export const allRegisters: readonly RegisterDefinition[] = [
  platform,
  restructuring,
  incubationCarrier,
  park,
  incubatee,
  landing,
  scenario,
  attractedTalent,
  greenCard,
  financeProduct,
  equityInvestment,
  sharedResource,
  dataSet,
  honourTitle,
  policyInstrument,
  keyProject,
  workQuantity,
  promisedDocument,
  decisionConsultation,
  expertOpinion,
  fiscalInput,
  upperFund,
  foresightTopic,
  typicalCase,
  institutionalRule,
  titleApplication,
  nurseryMember,
  seedFirm,
  rdCoverage,
  stateFirmRd,
  innovativeProduct,
  whiteListFirm,
  fund,
  patent,
  scenarioTrial,
  demonstrationProject,
  voyage,
  researchSample,
  facilityProject,
  oceanPlatform,
  annotationProject,
  oceanModel,
  platformEvaluation,
  consortium,
  talentPlan,
  planMember,
  talentRating,
  foreignExpertCase,
  talentBase,
  mentor,
  enclave,
  landNeed,
  cooperationPartner,
  jointBase,
  programmeEvent,
  eventOutcome,
  financingCase,
  pledgeLoan,
  reliefCase,
  financeProvider,
  financeNeed,
  riskPool,
  creditLoan,
  riskCover,
  fundInvestment,
  reinvestmentClaim,
  profitConcession,
  fundSupport,
  blendedFunding,
  boardCheck,
  fintechPilot,
  climateProject,
  commissioner,
  supportClaim,
  rdAccount,
  incentiveRule,
  productOrder,
  policyBriefing,
  headquartersSupport,
  serviceRequest,
  capabilityCheck,
  leadingFirm,
  openInnovation,
  firmCooperation,
  mergerDeal,
  talentService,
  employerCriteria,
  graduateSubsidy,
  exchangeProof,
  expertRole,
  reviewBoard,
  talentEvaluation,
  appointment,
  incomeShare,
  trainingCourse,
  jointCultivation,
  scarceMajor,
  venueBooking,
  scienceAward,
  firmMeasure,
  socialAward,
  popularContent,
  popularTitle,
  transferProfessional,
  trainingCertificate,
  transferOrganisation,
  transferBase,
  trialBase,
  trialOrder,
  serviceOrder,
  needWorkshop,
  universityPairing,
  disciplineCompany,
  greenTechnology,
  patentNavigation,
  ipService,
  rightsAidCase,
  enforcementCase,
  innovationVoucher,
  jobPost,
  jobApplication,
  umbrellaProgramme,
  innovationCircle,
  dataGrant,
  researchTopic,
  replicationCase,
  greenSite,
  dataElement,
  productBatch,
  cropVariety,
  computeAllocation,
  facilityCluster,
  dataAsset,
  dataJob,
  dataOrder,
  dataProduct,
  equipmentMission,
  statusApplication,
  platformYear,
  networkNode,
  reformMeasure,
  guaranteeRequest,
  scienceEvaluation,
  carrierEvaluation,
  founderCohort,
  trialSupport,
  innovationSpace,
  parkIndustry,
  jointProject,
  crossBorderOffer,
  exchangeProgramme,
  exchangeParticipant,
  parlourCase,
  exemptImport,
  spiritStory,
  policyMeasure,
  chainTaskForce,
  programmeContribution,
  futureStream,
  affectingDecision,
];

const byCode = new Map(
  allRegisters.flatMap((one) => [one.code, one.formerCode ?? one.code].map((code) => [code, one])),
);

/** The register of a code, its present one or a former one, or null. */
export const registerOf = (code: string): RegisterDefinition | null => byCode.get(code) ?? null;
