import type { ILevelsOptions, NumberingDefinition } from 'docx';
import { hanging } from './hanging.ts';

/** How a list's paragraphs say which list they belong to. */
export interface ListNumber {
	readonly reference: string;
	readonly instance: number;
	readonly level: number;
}

/** The lists of one document; every ordered list counts on its own. */
export interface Lists {
	bullets(depth: number): ListNumber;
	/** @param letters in place of numbers */
	ordered(depth: number, start: number, letters: boolean): ListNumber;
	/** What the lists handed out so far need to be defined. */
	definitions(): readonly NumberingDefinition[];
}

export function createLists(): Lists {
	const definitions = new Map<string, NumberingDefinition>();
	const define = (reference: string, level: (index: number) => Omit<ILevelsOptions, 'level'>) => {
		if (!definitions.has(reference)) definitions.set(reference, { reference, levels: levels(level) });
	};
	let instances = 0;
	return {
		bullets(depth) {
			define('bullets', (index) => ({ format: 'bullet', text: bullets[index % bullets.length] ?? '•' }));
			return { reference: 'bullets', instance: 0, level: levelOf(depth) };
		},
		ordered(depth, start, letters) {
			const level = levelOf(depth);
			const kind = letters ? 'letters' : 'numbers';
			const reference = start === 1 ? kind : `${kind} from ${start} on level ${level}`;
			define(reference, (index) => ({
				format: letters ? 'lowerLetter' : 'decimal',
				text: `%${index + 1}.`,
				start: index === level ? start : 1,
			}));
			instances += 1;
			return { reference, instance: instances, level };
		},
		definitions: () => [...definitions.values()],
	};
}

/** Word knows nine levels; deeper lists keep the look of the ninth and stand further in. */
const deepest = 8;
const bullets = ['•', '–'];

function levelOf(depth: number): number {
	return Math.min(depth, deepest);
}

function levels(level: (index: number) => Omit<ILevelsOptions, 'level'>): ILevelsOptions[] {
	return Array.from({ length: deepest + 1 }, (_, index) => ({
		...level(index),
		level: index,
		alignment: 'left' as const,
		style: { paragraph: { indent: { left: hanging * (index + 1), hanging } } },
	}));
}
