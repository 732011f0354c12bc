import { formatInstant } from '#lib/format/instant.ts';
import { commentLines } from '../one-line.ts';
import { shellWord } from './words.ts';

export type ScriptHead = {
  title: string;
  /** ISO 8601 */
  at: string;
  account: string;
  region: string;
  /** SQS and SNS answer elsewhere than at AWS: the script says so, and does not ask AWS whose account it is. */
  custom: boolean;
  /** Sentences on what is not in the script. */
  notes?: readonly string[];
};

/** What stands before a script's commands: what it does, and what must be so. */
export function scriptHead({ title, at, account, region, custom, notes = [] }: ScriptHead): string {
  const of = `Written by Weir at ${formatInstant(at, 'utc')}, for account ${account} in ${region}.`;
  return [
    '#!/usr/bin/env bash',
    ...[title, of, custom ? CUSTOM : NEEDS, ...notes].flatMap((sentence) => commentLines(sentence)),
    'set -euo pipefail',
    "export AWS_PAGER=''",
    ...(custom ? ENDPOINTS : ['', ...guard(account)]),
  ].join('\n');
}

const NEEDS = 'It needs the AWS CLI, and credentials of that account.';
const CUSTOM =
  'This account is not at AWS. It needs the AWS CLI, and AWS_ENDPOINT_URL set to where SQS and SNS answer.';

const ENDPOINTS = ['sqs', 'sns'].map(
  (service) => `${service}_endpoint="\${AWS_ENDPOINT_URL_${service.toUpperCase()}:-\${AWS_ENDPOINT_URL:?must be set}}"`,
);

/** Queues are named by name alone, so another account's credentials would make them there. */
function guard(account: string): string[] {
  return [
    `if [ "$(aws sts get-caller-identity --query Account --output text)" != ${shellWord(account)} ]; then`,
    `  echo ${shellWord(`These are not the credentials of account ${account}.`)} >&2`,
    '  exit 1',
    'fi',
  ];
}
