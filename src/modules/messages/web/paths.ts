/** Addresses of this module's screens. */
export const messagesPaths = {
  inbox: () => "/messages",
  preferences: () => "/messages/preferences",
  channels: () => "/messages/channels",
  sendings: () => "/messages/sendings",
} as const;
