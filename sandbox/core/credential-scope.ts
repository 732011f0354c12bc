export type CredentialScope = { accessKeyId: string; region: string; service: string };

const CREDENTIAL = /Credential=([^/\s,]+)\/\d{8}\/([^/\s,]+)\/([^/\s,]+)\/aws4_request/;

/** Who calls, and where, by the scope of a Signature Version 4; `undefined` of a request that has none. It is not checked. */
export function readCredentialScope(authorization: string | undefined): CredentialScope | undefined {
  const [, accessKeyId, region, service] = CREDENTIAL.exec(authorization ?? '') ?? [];
  return accessKeyId && region && service ? { accessKeyId, region, service } : undefined;
}
