const part = encodeURIComponent;

/** Addresses of this module's screens. */
export const oceanPaths = {
  links: () => "/ocean",
  link: (id: string) => `/ocean/links/${part(id)}`,
  profiles: () => "/ocean/profiles",
  file: (id: string) => `/ocean/files/${part(id)}`,
  jobs: () => "/ocean/jobs",
  job: (id: string) => `/ocean/jobs/${part(id)}`,
} as const;
