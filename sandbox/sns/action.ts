import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';

/** One action of SNS: reads its parameters, does it, and writes what stands inside the answer's result, if anything. */
export type SnsAction = (call: Call, form: Form) => string | undefined;
