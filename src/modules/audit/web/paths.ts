/** Addresses of the audit module's screens. */
export const auditPaths = {
  events: () => "/events",
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
} as const;
