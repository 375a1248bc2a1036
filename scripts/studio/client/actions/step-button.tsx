import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface StepButtonProps {
	readonly label: string;
	readonly act: () => void;
	/** Why it cannot be done now, in words; undefined: it can. */
	readonly why?: string | undefined;
	readonly isMain?: boolean;
}

/**
 * A button that says why it does nothing when it does: it keeps its place and takes the focus, and the reason is read out with it
 * and stands below it as long as it has the focus.
 */
export function StepButton({ label, act, why, isMain = false }: StepButtonProps): JSX.Element {
	const id = useId();
	const [isDismissed, dismiss] = useState(false);
	const [isAtEnd, setAtEnd] = useState(false);
	const isBlocked = why !== undefined;
	return (
		<span class="step">
			<button
				type="button"
				class={isMain && !isBlocked ? 'main' : undefined}
				aria-disabled={isBlocked}
				aria-describedby={isBlocked ? id : undefined}
				title={why}
				onFocus={({ currentTarget }) => {
					dismiss(false);
					setAtEnd(currentTarget.getBoundingClientRect().left > innerWidth / 2);
				}}
				onKeyDown={({ key }) => dismiss(key === 'Escape')}
				onClick={({ currentTarget }) => {
					// Not every browser gives what is clicked the focus.
					if (isBlocked) currentTarget.focus();
					else act();
				}}
			>
				{label}
			</button>
			{isBlocked && (
				<span id={id} role="tooltip" class={`why${isDismissed ? ' dismissed' : ''}${isAtEnd ? ' at-end' : ''}`}>
					{why}
				</span>
			)}
		</span>
	);
}
