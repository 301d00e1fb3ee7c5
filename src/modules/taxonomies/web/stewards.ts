/** Who keeps the lists; the server decides by the same roles. */
export const stewardRoles = ["administrator", "commission-office"] as const;
