const part = encodeURIComponent;

/** Addresses of the registers' screens. The page of a record is also what `paths.record` of the shell makes. */
export const registersPaths = {
  index: () => "/registers",
  network: () => "/network",
  moneyMap: () => "/money-map",
  needMatches: () => "/finance-matches",
  talentDemand: () => "/talent-demand",
  incubation: () => "/incubation",
  openData: () => "/open-data",
  ownData: () => "/my-data",
  retention: () => "/personal-retention",
  list: (register: string) => `/registers/${part(register)}`,
  record: (register: string, id: string) => `/registers/${part(register)}/${part(id)}`,
  cross: (register: string) => `/registers/${part(register)}/cross`,
  add: (register: string) => `/registers/${part(register)}/add`,
  bring: (register: string) => `/registers/${part(register)}/import`,
  edit: (register: string, id: string) => `/registers/${part(register)}/${part(id)}/edit`,
} as const;
