/** Why an intent cannot be, a sentence: thrown before its first step. */
export class Refusal extends Error {}
