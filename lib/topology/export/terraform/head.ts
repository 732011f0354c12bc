import { formatInstant } from '#lib/format/instant.ts';
import { nameOfArn } from '../../arn.ts';
import { commentLines } from '../one-line.ts';
import { block } from './block.ts';
import { aligned, type Hcl, indent, object, raw, text } from './hcl.ts';
import type { TerraformInput } from './input.ts';
import type { References } from './references.ts';

/** What stands before the resources: versions, variables, provider, names. */
export function headBlocks(input: TerraformInput, references: References, asksForReview: boolean): string[] {
  const { title, at, place, notes = [] } = input;
  const { region, account } = place;
  const of = `Written by Weir at ${formatInstant(at, 'utc')}, of account ${account} in ${region}.`;
  return [
    [title, of, ...notes].flatMap((sentence) => commentLines(sentence)).join('\n'),
    TERRAFORM,
    variable('region', 'Where all of it stands.', 'string', text(region)),
    variable('account', 'Whose all of it is: twelve digits.', 'string', text(account)),
    ...(asksForReview ? [variable('policies_reviewed', REVIEW, 'bool', raw('false'))] : []),
    ...names('queue', references.queues),
    ...names('topic', references.topics),
    PROVIDER,
  ];
}

const REVIEW = 'Whether somebody read the whole policies of queues that hold statements not written by Weir.';

/** The provider takes queues of 1 MiB messages since 6.10; import blocks are Terraform's since 1.5. */
const TERRAFORM = `terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.10"
    }
  }
}`;

const PROVIDER = `provider "aws" {
  region              = var.region
  allowed_account_ids = [var.account]
}`;

function variable(name: string, description: string, type: string, fallback: Hcl): string {
  return block({
    kind: 'variable',
    labels: [name],
    entries: [
      ['description', text(description)],
      ['type', raw(type)],
      ['default', fallback],
    ],
  });
}

/** Names are the account's own, and can be given anew where the same is made elsewhere. */
function names(kind: 'queue' | 'topic', labels: ReadonlyMap<string, string>): string[] {
  if (labels.size === 0) return [];
  const own = object([...labels].map(([arn, label]) => [label, text(nameOfArn(arn))]));
  const merged = raw(`merge(${own.hcl}, var.${kind}_names)`);
  const description = `Other names for some of the ${kind}s, by the keys of local.${kind}_names.`;
  return [
    variable(`${kind}_names`, description, 'map(string)', raw('{}')),
    `locals {\n${indent(aligned([[`${kind}_names`, merged]]))}\n}`,
  ];
}
