import { useCallback, useState } from 'react';
import { showMoment } from './showMoment';
import type { Start } from './start';
import { words } from './words';

/** The demo's clock and the bot's run, with what came of the last press. */
export const useDemo = ({ service, clockOffset }: Start) => {
  const [offset, setOffset] = useState(clockOffset);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly intent: 'success' | 'error'; readonly text: string }>();
  const now = useCallback(() => new Date(Date.now() + offset), [offset]);

  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome({ intent: 'success', text: await work() });
    } catch (cause) {
      setOutcome({ intent: 'error', text: cause instanceof Error ? cause.message : words.failed });
    } finally {
      setBusy(false);
    }
  };
  const moveTo = async (to: Parameters<typeof service.setClock>[0]): Promise<string> => {
    const moved = await service.setClock(to);
    setOffset(moved);
    return words.movedTo(showMoment(new Date(Date.now() + moved)));
  };
  return {
    now,
    offset,
    busy,
    outcome,
    dismiss: () => {
      setOutcome(undefined);
    },
    nextWorkingDay: () => void attempt(() => moveTo({ to: 'next working day' })),
    realTime: () => void attempt(() => moveTo({ offsetMs: 0 })),
    runBot: () => void attempt(async () => words.sweepDone(sentIn(await service.sweep()))),
  };
};

const sentIn = (report: unknown): number | undefined =>
  typeof report === 'object' && report !== null && 'sent' in report && typeof report.sent === 'number'
    ? report.sent
    : undefined;
