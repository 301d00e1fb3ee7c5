/** Who keeps the rooms of this module. */
export const officeRoles = ["administrator", "commission-office"] as const;
/** Who speaks for an organisation in its matters. */
export const unitRoles = ["enterprise", "institute", "reporter"] as const;
