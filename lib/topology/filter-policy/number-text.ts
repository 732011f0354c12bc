const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Whether a text is a number as JSON writes them: it can stand in a policy as it is. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}
