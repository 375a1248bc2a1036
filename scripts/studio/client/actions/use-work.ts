import { useRef, useState } from 'preact/hooks';
import type { StudioWorkEnd, StudioWorkName } from '../../../types/studio-work.ts';
import { send } from '../ask.ts';

/** One piece of work that a view has asked for, and what came of it. */
export interface Work {
	readonly isDoing: boolean;
	readonly end: StudioWorkEnd | undefined;
	/** Why it was not begun, in words. */
	readonly fault: string | undefined;
	/** Answers when it has ended; undefined where it was not begun. While one is being done, no other is. */
	run(name: StudioWorkName, body: unknown): Promise<StudioWorkEnd | undefined>;
}

export function useWork(): Work {
	const [state, setState] = useState<Omit<Work, 'run'>>({ isDoing: false, end: undefined, fault: undefined });
	const isDoing = useRef(false);
	return {
		...state,
		async run(name, body) {
			if (isDoing.current) return undefined;
			isDoing.current = true;
			setState({ isDoing: true, end: undefined, fault: undefined });
			try {
				const end = await send<StudioWorkEnd>(`/api/actions/${name}`, body);
				setState({ isDoing: false, end, fault: undefined });
				return end;
			} catch (error) {
				setState({ isDoing: false, end: undefined, fault: (error as Error).message });
				return undefined;
			} finally {
				isDoing.current = false;
			}
		},
	};
}
