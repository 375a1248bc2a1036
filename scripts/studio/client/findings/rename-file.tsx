import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StudioRenamed } from '../../../types/studio.ts';
import { StepButton } from '../actions/step-button.tsx';
import { send } from '../ask.ts';
import { isAway, whileAway } from '../away.ts';
import { goOnFrom, place } from '../place.ts';
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
	const [isDoing, setDoing] = useState(false);

	async function act() {
		setDoing(true);
		setFault('');
		await whileAway(rename);
		setDoing(false);
	}

	async function rename() {
		const here = place.peek();
		try {
			const renamed = await send<StudioRenamed>('/api/rename', { file, company });
			if (renamed.type === 'renamed') goOnFrom(here, 'document', { file: renamed.file });
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
				why={isSaved ? (isAway.value ? texts.work.busy : undefined) : texts.work.saveFirst}
				act={() => void act()}
			/>
			<p role="status" class="hint">
				{isDoing && words.renaming}
			</p>
			<p role="alert" class="wrong">
				{fault}
			</p>
		</div>
	);
}
