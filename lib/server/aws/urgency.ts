/** Who waits for a call: what is selected goes before what is in view, and that before the rest. */
export type Urgency = 'selected' | 'in-view' | 'rest';

export const URGENCY_RANK = { selected: 2, 'in-view': 1, rest: 0 } as const satisfies Record<Urgency, number>;
