export type ServiceErrorFacts = {
  /** The code of the query protocol, e.g. `AWS.SimpleQueueService.NonExistentQueue`. */
  code: string;
  message: string;
  /** HTTP status; 400 where AWS says nothing else. */
  status?: number;
  /** True where the caller is to blame (AWS's `Sender`), false for `Receiver`. */
  sender?: boolean;
  /** The name of the error in the JSON protocol, where it differs from the code, e.g. `QueueDoesNotExist`. */
  shape?: string;
};

/** A refusal in AWS's own words; the protocol layers turn it into JSON or XML. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: string;
  readonly status: number;
  readonly sender: boolean;
  readonly shape: string;

  constructor(facts: ServiceErrorFacts) {
    super(facts.message);
    this.code = facts.code;
    this.status = facts.status ?? 400;
    this.sender = facts.sender ?? true;
    this.shape = facts.shape ?? facts.code;
  }
}
