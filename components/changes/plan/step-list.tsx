import { Section } from '#components/inspector/section.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import type { StepState } from '#lib/contracts/change.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import type { Graph } from '#lib/topology/model.ts';
import { commonPlace } from './place-of-steps.ts';
import { StepItem } from './step-item.tsx';

type StepListProps = {
  title: string;
  steps: readonly { step: PlanStep; state?: StepState }[];
  graph: Graph;
  /** Whether the change has ended; of a plan it does not matter. */
  over?: boolean;
};

/** The calls to AWS, in their order. */
export function StepList({ title, steps, graph, over = false }: StepListProps) {
  if (steps.length === 0) return null;
  const placed = commonPlace(steps.map(({ step }) => step)) === null;
  return (
    <Section title={title}>
      <ol className="-my-2">
        {byPlace(steps, ({ step, state }) => (
          <StepItem step={step} graph={graph} placed={placed} {...(state && { progress: { state, over } })} />
        ))}
      </ol>
    </Section>
  );
}
