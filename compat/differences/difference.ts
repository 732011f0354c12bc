/** By the name of a check, what a server does instead, in words. The sentence of AWS that decides stands in the check. */
export type Differences = Readonly<Record<string, string>>;
