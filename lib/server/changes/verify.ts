import type { Change, Check } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';

/**
 * Reads back what a change touched, and says whether it is as planned. Never throws for what it finds; what cannot be
 * read is `cannot tell`.
 */
export async function verifyChange(desk: Desk, change: Change): Promise<Check[]> {
  void desk;
  void change;
  return [];
}
