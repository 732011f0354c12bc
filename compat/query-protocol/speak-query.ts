import type { Clients } from '../check.ts';

type Protocol = Clients['sqs']['config']['protocol'];

/**
 * Lets a client of today ask SQS in the query protocol, by the SDK's own code: SNS speaks it, and the schemas of SQS still
 * tell what everything is called in it.
 */
export function speakQuery({ sqs, sns }: Clients): void {
  const QueryProtocol = sns.config.protocol.constructor as new (settings: object) => Protocol;
  sqs.config.protocol = new QueryProtocol(sqs.config.protocolSettings);
  sqs.config.protocol.setSerdeContext(sqs.config);
}
