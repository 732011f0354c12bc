'use client';

import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/check-field.tsx';

type ProbeAgreementProps = {
  /** Its name. */
  queue: string;
  /** What a probe costs the messages that are there. */
  price: string;
  onSend: () => void;
};

/** The price of a probe, and the word that nobody minds one: without it none is sent. */
export function ProbeAgreement({ queue, price, onSend }: ProbeAgreementProps) {
  const [agreed, setAgreed] = useState(false);
  return (
    <>
      <p className="break-words text-soft">{price}</p>
      <CheckField
        label={`No consumer of ${queue} minds a test message`}
        hint="One that is quicker than Weir gets it, and then it is not seen here."
        checked={agreed}
        onChange={setAgreed}
      />
      <Button className="self-start" disabled={!agreed} onClick={onSend}>
        <Send aria-hidden />
        Send the probe
      </Button>
    </>
  );
}
