import type { DecodeStep } from '#lib/messages/decode/chain.ts';

/** What each step is called, on its button and in sentences. */
export const STEP_WORDS: Record<DecodeStep['kind'], string> = {
  'sns-envelope': 'SNS envelope',
  'json-string': 'JSON string',
  base64: 'base64',
  gzip: 'gzip',
  deflate: 'deflate',
  zstd: 'zstd',
  json: 'JSON',
  xml: 'XML',
  text: 'Text',
  binary: 'Binary',
  's3-pointer': 'S3 pointer',
};
