/** A role with rules of its own. */
export type Role = {
  arn: string;
  /** What whoever assumes it must say (IAM guide, access to accounts owned by third parties). */
  externalId?: string;
  /** Nobody may assume it, as where the trust policy names somebody else. */
  refuse?: boolean;
};
