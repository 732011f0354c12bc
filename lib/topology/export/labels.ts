import { nameOfArn } from '../arn.ts';

/**
 * A name for each ARN that shells and Terraform take as an identifier, made of the resource's own name; no two alike.
 * The same ARNs in the same order give the same labels.
 */
export function labelsOf(arns: Iterable<string>): Map<string, string> {
  return uniqueLabels([...arns].map((arn) => [arn, nameOfArn(arn)]));
}

/** As `labelsOf`, for whatever has a key and words. */
export function uniqueLabels(named: Iterable<readonly [key: string, words: string]>): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, words] of named) {
    if (labels.has(key)) continue;
    const plain = words.replaceAll(/\W+/g, '_').replace(/^(?=\d|$)/, '_');
    let label = plain;
    for (let number = 2; taken.has(label); number++) label = `${plain}_${number}`;
    taken.add(label);
    labels.set(key, label);
  }
  return labels;
}
