export type ErrorWords = { detail: string; awsError: string | null };

/** What went wrong, in the words of the problem document where the server answered with one. */
export function errorWords(error: unknown): ErrorWords {
  if (typeof error !== 'object' || error === null) return { detail: 'Weir could not be reached.', awsError: null };
  const detail = 'detail' in error && typeof error.detail === 'string' ? error.detail : null;
  const awsError = 'awsError' in error && typeof error.awsError === 'string' ? error.awsError : null;
  return { detail: detail ?? 'Weir could not be reached. Is its server still running?', awsError };
}
