import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioRenamed } from '../../../types/studio.ts';
import { StepButton } from '../actions/step-button.tsx';
import { send } from '../ask.ts';
import { whileAway } from '../news.ts';
import { addressOf } from '../place.ts';
import { texts } from '../start.ts';

const words = texts.document.problems;

export interface RenameFileProps {
	readonly file: string;
	readonly company: string;
	/** The name that it has to get. */
	readonly name: string;
	/** What the page shows is what the file holds. */
	readonly isSaved: boolean;
}

/** Gives a file the name that its number and title ask for, and opens it there. */
export function RenameFile({ file, company, name, isSaved }: RenameFileProps): JSX.Element {
	const [fault, setFault] = useState('');

	async function rename() {
		try {
			const renamed = await send<StudioRenamed>('/api/rename', { file, company });
			if (renamed.type === 'renamed') location.hash = addressOf('document', { file: renamed.file });
			else
				setFault(renamed.findings.map(({ message, remedy }) => [message, remedy].filter(Boolean).join(' ')).join(' '));
		} catch (error) {
			setFault((error as Error).message);
		}
	}

	return (
		<div class="mend">
			<StepButton
				label={words.rename(name)}
				why={isSaved ? undefined : texts.work.saveFirst}
				act={() => void whileAway(rename)}
			/>
			<p role="alert" class="wrong">
				{fault}
			</p>
		</div>
	);
}
