import { useRef, useState } from 'preact/hooks';
import type { StudioWorkEnd, StudioWorkName } from '../../../types/studio-work.ts';
import { send } from '../ask.ts';
import { texts } from '../start.ts';

/** One piece of work that a view has asked for, and what came of it. */
export interface Work {
	readonly isDoing: boolean;
	/** What is being done, in words; undefined: nothing is. */
	readonly doing: string | undefined;
	readonly end: StudioWorkEnd | undefined;
	/** Why it was not begun, in words. */
	readonly fault: string | undefined;
	/** Answers when it has ended; undefined where it was not begun. While one is being done, no other is. */
	run(name: StudioWorkName, body: unknown): Promise<StudioWorkEnd | undefined>;
}

export function useWork(): Work {
	const [state, setState] = useState<Pick<Work, 'doing' | 'end' | 'fault'>>({
		doing: undefined,
		end: undefined,
		fault: undefined,
	});
	const isDoing = useRef(false);
	return {
		...state,
		isDoing: state.doing !== undefined,
		async run(name, body) {
			if (isDoing.current) return undefined;
			isDoing.current = true;
			setState({ doing: texts.work.doing[name], end: undefined, fault: undefined });
			try {
				const end = await send<StudioWorkEnd>(`/api/actions/${name}`, body);
				setState({ doing: undefined, end, fault: undefined });
				return end;
			} catch (error) {
				setState({ doing: undefined, end: undefined, fault: (error as Error).message });
				return undefined;
			} finally {
				isDoing.current = false;
			}
		},
	};
}
