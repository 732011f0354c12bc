/** A role that a connection assumes; source of the parts: STS API reference, AssumeRole. */
export type AssumedRole = {
  arn: string;
  externalId: string | null;
  sessionName: string;
  /** seconds */
  durationSeconds: number;
};

/** Whose credentials they are, without any role assumed on top. */
export type OwnSource =
  /** The SDK's chain; `keys`: the environment holds an access key of its own. */
  { kind: 'environment'; keys: boolean } | { kind: 'profile'; profile: string };

/** Where a connection's credentials come from. Never the credentials themselves. */
export type CredentialSource = OwnSource | { kind: 'role'; role: AssumedRole; by: OwnSource };

/** The source whose own credentials are used: of a role, whose assume it. */
export function ownSource(source: CredentialSource): OwnSource {
  return source.kind === 'role' ? source.by : source;
}

/** How a sentence names whose credentials they are. */
export function ownerOf(source: OwnSource): string {
  return source.kind === 'profile' ? `profile “${source.profile}”` : 'Weir’s environment';
}
