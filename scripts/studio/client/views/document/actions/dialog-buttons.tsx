import type { JSX } from 'preact';
import { texts } from '../../../start.ts';

export interface DialogButtonsProps {
	/** What the button says that does what the dialog is for; undefined: nothing can be done. */
	readonly submit: string | undefined;
	readonly isDoing?: boolean;
	readonly close: () => void;
}

/** The end of a dialog that is a form. */
export function DialogButtons({ submit, isDoing = false, close }: DialogButtonsProps): JSX.Element {
	return (
		<div class="dialog-buttons">
			{submit !== undefined && (
				<button type="submit" class="main" aria-disabled={isDoing}>
					{submit}
				</button>
			)}
			<button type="button" onClick={close}>
				{texts.work.cancel}
			</button>
		</div>
	);
}
