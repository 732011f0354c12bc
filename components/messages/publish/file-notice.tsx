import { Section } from '#components/inspector/section.tsx';

/** A file's messages differ from each other, and are read only as they are sent. */
export function FileNotice() {
  return (
    <Section title="Who would get this">
      <p className="text-soft">
        The messages of a file can each go elsewhere. To see who gets one of them, write it under “One”.
      </p>
    </Section>
  );
}
