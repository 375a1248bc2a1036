import { type IContext, Numbering, type NumberingDefinition } from 'docx';
import { recent } from '../recent.ts';
import { xmlOf } from './xml-of.ts';

/** The lists of a file, as `docx` writes them. */
export interface WrittenLists {
	readonly xml: string;
	/** By what the library's paragraphs call each until it has one. */
	readonly ids: ReadonlyMap<string, string>;
}

/** Takes down which lists the paragraphs of a file stand in, in their order. */
export class ListsAsked {
	readonly #asked = new Map<string, readonly [reference: string, instance: number]>();

	/** Called by the paragraphs of `docx` when they are written. */
	createConcreteNumberingInstance(reference: string, instance: number): void {
		this.#asked.set(`${reference}-${instance}`, [reference, instance]);
	}

	/** Files have much the same lists: those that were met before are not written again. */
	written(config: readonly NumberingDefinition[], context: IContext): WrittenLists {
		const asked = [...this.#asked.values()];
		return lists(JSON.stringify([config, asked]), () => write(config, asked, context));
	}
}

const lists = recent<WrittenLists>(100);

function write(
	config: readonly NumberingDefinition[],
	asked: readonly (readonly [string, number])[],
	context: IContext,
): WrittenLists {
	const numbering = new Numbering({ config: [...config] });
	for (const one of asked) numbering.createConcreteNumberingInstance(...one);
	const written = numbering.prepForXml(context);
	if (written === undefined) throw new Error('docx writes no lists');
	const ids = numbering.ConcreteNumbering.map(
		({ reference, instance, numId }) => [`${reference}-${instance}`, String(numId)] as const,
	);
	return { xml: xmlOf(written), ids: new Map(ids) };
}
