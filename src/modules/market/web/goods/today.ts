/** The reader's civil day: the guide on a form that nobody has sent yet. The server decides with its own. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
