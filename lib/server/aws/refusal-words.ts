type Refused = { action: string; resource: string };

/** What to do where a service said no for a reason of its own, by the begin or end of AWS's name for it. */
const WORDS: readonly [RegExp, (refused: Refused, name: string) => string][] = [
  [
    // SQS API reference, CreateQueue: a deleted queue's name is free again after 60 s.
    /QueueDeletedRecently$/,
    ({ resource }, name) =>
      `${resource} was deleted within the last 60 s (${name}). SQS takes its name again after that.`,
  ],
  [
    // SNS API reference, Publish.
    /^EndpointDisabled/,
    ({ resource }, name) =>
      `${resource} is disabled, so SNS sends it nothing (${name}). Enable it once its app has registered its token anew.`,
  ],
  [
    /^PlatformApplicationDisabled/,
    ({ resource }, name) =>
      `The app of ${resource} is disabled, so SNS sends it nothing (${name}). Give SNS new credentials of its push service.`,
  ],
];

/** A refusal as a sentence; what is not known is told by AWS's name alone. */
export function refusalWords(refused: Refused, name: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(name))?.[1];
  return known ? known(refused, name) : `${refused.action} on ${refused.resource} was refused (${name}).`;
}
