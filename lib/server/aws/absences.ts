/** Actions that the server behind a connection turned out not to have, as IAM writes them. */
export type Absences = {
  /** `sns:*` stands for a whole service. */
  note(action: string): void;
  has(action: string): boolean;
};

export function createAbsences(): Absences {
  const actions = new Set<string>();
  return {
    note: (action) => void actions.add(action),
    has: (action) => actions.has(action) || actions.has(`${action.split(':')[0]}:*`),
  };
}
