/** Lets loops wait for what others bring about. */
export interface Signal {
	/** Something has changed: whoever waits looks again. */
	wake(): void;
	/** Waits until it holds. */
	until(holds: () => boolean): Promise<void>;
}

export function openSignal(): Signal {
	let waiting: (() => void)[] = [];
	return {
		wake() {
			const woken = waiting;
			waiting = [];
			for (const go of woken) go();
		},
		async until(holds) {
			while (!holds()) await new Promise<void>((go) => waiting.push(go));
		},
	};
}
