import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface DialogProps {
	readonly title: string;
	/** Esc was pressed, or whatever else closes it without an answer. */
	readonly cancel: () => void;
	readonly children: ComponentChildren;
}

/** A question that has to be answered before anything else. */
export function Dialog({ title, cancel, children }: DialogProps): JSX.Element {
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => {
		const before = document.activeElement as HTMLElement | null;
		dialog.current?.showModal();
		return () => before?.focus();
	}, []);
	return (
		<dialog
			ref={dialog}
			aria-labelledby="dialog-title"
			onCancel={(event) => {
				event.preventDefault();
				cancel();
			}}
		>
			<h2 id="dialog-title">{title}</h2>
			{children}
		</dialog>
	);
}
