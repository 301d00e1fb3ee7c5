/** The headers of a request that say under which address it came. */
interface AddressHeaders {
  readonly host?: string | undefined;
  readonly "x-forwarded-proto"?: string | string[] | undefined;
}

const known = /^[a-z0-9.-]{1,253}(:\d{1,5})?$|^\[[0-9a-f:]{2,45}\](:\d{1,5})?$/i;

/** The address under which an installation was asked, without a slash at its end; what is no host name is not taken. */
export function addressOf(headers: AddressHeaders): string {
  const host = headers.host && known.test(headers.host) ? headers.host : "localhost";
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
