import { aligned, type Hcl, indent } from './hcl.ts';

type Block = {
  /** Sentences above it, as lines that begin with `#`. */
  comment?: readonly string[];
  /** `resource`, `import`, … */
  kind: string;
  labels?: readonly string[];
  entries: readonly (readonly [key: string, value: Hcl])[];
  /** Blocks in it. */
  inner?: readonly string[];
};

/** A block of a Terraform configuration. */
export function block({ comment = [], kind, labels = [], entries, inner = [] }: Block): string {
  const head = [kind, ...labels.map((label) => `"${label}"`)].join(' ');
  const body = [...(entries.length > 0 ? [indent(aligned(entries))] : []), ...inner.map((each) => indent([each]))];
  return [...comment, `${head} {`, body.join('\n\n'), '}'].join('\n');
}
