/** What AWS would answer instead of doing a call. */
export class AwsRefusal extends Error {
  /** AWS's own name, e.g. `QueueNameExists`. */
  readonly awsError: string;

  constructor(awsError: string, message: string) {
    super(message);
    this.name = 'AwsRefusal';
    this.awsError = awsError;
  }
}
