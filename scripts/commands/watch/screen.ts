import { createLogUpdate } from 'log-update';
import { consoleTexts } from '../../messages/console.ts';
import type { Language } from '../../types/index.ts';
import { attentionLines, buildLines, linesOf, savedLines, type Wording } from './lines.ts';
import type { WatchState } from './state.ts';

/** Where the state of a watch is seen. */
export interface Screen {
	/** The language from now on. */
	speak(language: Language): void;
	/** Shows what has changed. */
	show(state: WatchState): void;
	/** Shows no more. */
	end(): void;
}

/** On a terminal a few lines that are kept up to date, elsewhere a line for each change of the state. */
export function openScreen(
	stream: NodeJS.WriteStream,
	first: Language,
	folders: Pick<Wording, 'root' | 'out' | 'preview'>,
): Screen {
	const colours = stream.hasColors?.() === true && process.env.NO_COLOR === undefined;
	let texts = consoleTexts[first];
	const wording = (): Wording => ({ texts, colours, ...folders });
	return stream.isTTY ? onTerminal() : inLines();

	function onTerminal(): Screen {
		const update = createLogUpdate(stream);
		let last: WatchState | undefined;
		const draw = () => last && update(linesOf(last, wording()).join('\n'));
		stream.on('resize', draw);
		return {
			speak(language) {
				texts = consoleTexts[language];
				draw();
			},
			show(state) {
				last = state;
				draw();
			},
			end() {
				stream.off('resize', draw);
				update.done();
				stream.write(`${texts.watch.ended}\n`);
			},
		};
	}

	function inLines(): Screen {
		let before: WatchState | undefined;
		return {
			speak(language) {
				texts = consoleTexts[language];
			},
			show(state) {
				const lines = [
					...(before === undefined ? [texts.watch.following(folders.preview)] : []),
					...(before?.attention === state.attention ? [] : attentionLines(state.attention, wording())),
					...state.saved
						.filter((saved) => !before?.saved.includes(saved))
						.flatMap((saved) => savedLines(saved, wording())),
					...(state.others === 0 || before?.others === state.others ? [] : [texts.watch.others(state.others)]),
					...(before?.build === state.build ? [] : buildLines(state.build, wording(), state.saved.at(-1))),
				];
				before = state;
				if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
			},
			end: () => void stream.write(`${texts.watch.ended}\n`),
		};
	}
}
