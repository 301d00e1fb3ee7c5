/**
 * The certificate of the mail server of the tests, signed by itself for the name localhost and trusted by nobody, with its
 * key: worth nothing anywhere else. Made once, for a hundred years, so that the tests need no program that makes one.
 */
export const mailCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgErmVcJBB6ruLb0La
MKFhAbOEul2Shue0UnJSJ4hCpyGhRANCAASISDZjoHB66wYsd/eCTTQZyAgMc0Jo
wXLBiFUOgc5lVeoWI8NoU6vBfITroRbuixcFjPl44DoQQQasD5reULzm
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUSAZoB3YFwxKmJCQeDT6P9QBuYecwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjA0MjgwNFoYDzIxMjYxMTAy
MDQyODA0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASISDZjoHB66wYsd/eCTTQZyAgMc0JowXLBiFUOgc5lVeoWI8NoU6vB
fITroRbuixcFjPl44DoQQQasD5reULzmo2kwZzAdBgNVHQ4EFgQUYV08FNmJEkVc
cc3zUIOWRVOcuUcwHwYDVR0jBBgwFoAUYV08FNmJEkVccc3zUIOWRVOcuUcwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SQAwRgIhAMk5dAh3Q1XR7OvcCv/e4bPolBjYubDGKjOikXes9wQ8AiEA6lRxdAHR
aXZQ6cjhlkXMblT/t3fMfwDMlKzCQTItiJo=
-----END CERTIFICATE-----`,
};
