/** What an error of the SDK is about. */
export type AwsErrorKind =
  | 'throttled'
  | 'denied'
  | 'kms-denied'
  | 'kms-key'
  | 'over-limit'
  | 'expired'
  | 'bad-credentials'
  | 'no-credentials'
  | 'unreachable'
  | 'service-fault'
  | 'not-found'
  | 'unsupported'
  | 'refused';

/** The facts of an SDK error, whatever its class. */
export type AwsErrorFacts = { name: string; httpStatus: number | null; requestId: string | null; detail: string };

/** Names that SQS, SNS, KMS and the signature check use; source: their API references, "Common Errors". */
const KIND_OF_NAME: readonly [AwsErrorKind, RegExp][] = [
  ['throttled', /Throttl|^RequestLimitExceeded$|^TooManyRequests|^SlowDown$/],
  ['expired', /^ExpiredToken|^TokenRefreshRequired|^RequestExpired$/],
  ['kms-denied', /^KMS\.?AccessDenied/i],
  ['kms-key', /^KMS\.?(?:Disabled|InvalidState|InvalidKeyUsage|NotFound|OptInRequired)/i],
  ['over-limit', /^OverLimit$/],
  ['denied', /AccessDenied|^AuthorizationError|^UnauthorizedOperation$|^InvalidSecurity$/],
  [
    'bad-credentials',
    /^InvalidClientTokenId|^InvalidAccessKeyId$|^UnrecognizedClient|^SignatureDoesNotMatch|^IncompleteSignature|^MissingAuthenticationToken|^OptInRequired$|^NotAuthorized$/,
  ],
  ['no-credentials', /^CredentialsProviderError$/],
  ['unreachable', /^E[A-Z_]{3,}$|^TimeoutError$|^AbortError$/],
  ['service-fault', /^InternalFailure|^InternalError|^ServiceUnavailable|^SyntaxError$/],
  ['unsupported', /^InvalidAction(?:Exception)?$|^UnknownOperation|^NotImplemented/],
  ['not-found', /^QueueDoesNotExist$|NonExistentQueue$|^NotFound|^ResourceNotFound/],
];

/** Which kind an SDK error is; `refused` = the service understood and said no for a reason of its own. */
export function kindOfAwsError({ name, httpStatus, detail }: AwsErrorFacts): AwsErrorKind {
  // Servers that do not know an action may say so by HTTP's own "not implemented", or in plain text that is no JSON.
  const isRefusal = httpStatus !== null && httpStatus >= 400 && httpStatus < 500;
  if (httpStatus === 501 || (isRefusal && name === 'SyntaxError')) return 'unsupported';
  const named = KIND_OF_NAME.find(([, pattern]) => pattern.test(name))?.[0];
  if (named === 'no-credentials' && /expired|sso login/i.test(detail)) return 'expired';
  if (named) return named;
  if (httpStatus === 429) return 'throttled';
  if (httpStatus === 403) return 'denied';
  return isRefusal ? 'refused' : 'service-fault';
}

/** Reads an error of the SDK, of the network or of anything else. */
export function factsOf(error: unknown): AwsErrorFacts {
  const facts = error as Partial<{
    name: string;
    code: unknown;
    message: string;
    $metadata: { httpStatusCode?: number; requestId?: string };
  }>;
  const network = typeof facts?.code === 'string' && /^E[A-Z_]{3,}$/.test(facts.code) ? facts.code : null;
  return {
    name: network ?? facts?.name ?? 'UnknownError',
    httpStatus: facts?.$metadata?.httpStatusCode ?? null,
    requestId: facts?.$metadata?.requestId ?? null,
    detail: facts?.message ?? '',
  };
}
